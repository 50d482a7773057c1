import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { useTranslation } from 'react-i18next';
import type { Label } from '../metadata/documents';
import { withText } from '../metadata/label';
import { useObjectFields } from '../objects/useObjectFields';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { NamedSelect } from '../ui/NamedSelect';
import styles from './effects.module.css';

type MessageEditorProps = { object: string; value: Label; onChange: (message: Label) => void };

/** A text in every language, with places for values of the record. */
export function MessageEditor({ object, value, onChange }: MessageEditorProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const fields = useObjectFields(object);
  const insert = (name: string) => onChange(withText(value, locale, `${value[locale] ?? ''}{${name}}`));
  return (
    <Labelled label={t('effects.message')} help={t('effects.messageHelp')} required>
      {(id) => (
        <div className={styles.message}>
          <LabelInput id={id} maxLength={1000} value={value} onChange={onChange} />
          <NamedSelect
            aria-label={t('effects.insert')}
            placeholder={t('effects.insert')}
            value={null}
            of={fields}
            onChange={insert}
          />
        </div>
      )}
    </Labelled>
  );
}
