import { useTranslation } from 'react-i18next';
import type { ValidationRuleBody } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { NamedSelect } from '../ui/NamedSelect';
import styles from './RuleEditor.module.css';

type MessagePanelProps = {
  object: string;
  body: ValidationRuleBody;
  onChange: (part: Partial<ValidationRuleBody>) => void;
};

/** What the person who saves is told, and where. */
export function MessagePanel({ object, body, onChange }: MessagePanelProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object);
  return (
    <section className={styles.message}>
      <Labelled label={t('rules.message')} help={t('rules.messageHelp')} required>
        {(id) => (
          <LabelInput id={id} maxLength={1000} value={body.message} onChange={(message) => onChange({ message })} />
        )}
      </Labelled>
      <Labelled label={t('rules.place')}>
        {(id) => (
          <NamedSelect<string | undefined>
            id={id}
            allowClear
            placeholder={t('rules.wholePage')}
            value={body.field}
            of={fields}
            onChange={(field) => onChange({ field })}
          />
        )}
      </Labelled>
    </section>
  );
}
