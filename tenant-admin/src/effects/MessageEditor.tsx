import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Label } from '../metadata/documents';
import { withText } from '../metadata/label';
import { useObjectFields } from '../objects/useObjectFields';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
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
          <Select
            showSearch
            optionFilterProp="label"
            aria-label={t('effects.insert')}
            placeholder={t('effects.insert')}
            value={null}
            options={fields.map(({ name, label }) => ({ value: name, label }))}
            onChange={(name: string) => insert(name)}
          />
        </div>
      )}
    </Labelled>
  );
}
