import { locales } from '@fangyuan/runtime-ui/kit/i18n/locales.ts';
import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { Input, type InputRef } from 'antd';
import { Languages } from 'lucide-react';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../metadata/documents';
import { withText } from '../metadata/label';
import styles from './LabelInput.module.css';

type LabelInputProps = {
  value: Label | undefined;
  onChange: (label: Label) => void;
  id?: string;
  ref?: Ref<InputRef>;
  'aria-label'?: string;
  autoFocus?: boolean;
  maxLength?: number;
  status?: 'error';
};

/** A text in the language of the page; the other languages open on demand. */
export function LabelInput({ value, onChange, maxLength = 80, ...input }: LabelInputProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const others = locales.filter((other) => other !== locale);
  const [open, setOpen] = useState(false);
  const text = (of: string) => value?.[of] ?? '';
  const toggle = (
    <button type="button" className={styles.toggle} aria-label={t('ui.otherLanguages')} onClick={() => setOpen(!open)}>
      <Languages size={14} aria-hidden />
    </button>
  );
  const change = (of: string) => (event: { target: { value: string } }) =>
    onChange(withText(value, of, event.target.value));
  return (
    <div className={styles.texts}>
      <Input {...input} value={text(locale)} onChange={change(locale)} suffix={toggle} maxLength={maxLength} />
      {open &&
        others.map((other) => (
          <Input
            key={other}
            aria-label={t(`ui.language.${other}`)}
            prefix={<span className={styles.language}>{t(`ui.language.${other}`)}</span>}
            value={text(other)}
            onChange={change(other)}
            maxLength={maxLength}
          />
        ))}
    </div>
  );
}
