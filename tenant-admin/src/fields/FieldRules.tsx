import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { FieldBody } from '../metadata/documents';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import styles from './FieldEditor.module.css';

type FieldRulesProps = { object: string; body: FieldBody; onChange: (body: FieldBody) => void };

const FLAGS = ['required', 'unique', 'searchable'] as const;

/** What holds for every field whatever its type: flags, default value, help. */
export function FieldRules({ object, body, onChange }: FieldRulesProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.flags}>
        {FLAGS.map((flag) => (
          <Checkbox
            key={flag}
            checked={body[flag] ?? false}
            onChange={(event) => onChange({ ...body, [flag]: event.target.checked || undefined })}
          >
            {t(`fields.flag.${flag}`)}
          </Checkbox>
        ))}
      </div>
      <Labelled label={t('fields.default')} help={t('fields.defaultHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="field"
            expects={body.type}
            value={body.default ?? ''}
            onChange={(formula) => onChange({ ...body, default: formula || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('fields.help')}>
        {(id) => (
          <LabelInput
            id={id}
            maxLength={1000}
            value={body.help}
            onChange={(help) => onChange({ ...body, help: Object.values(help).some(Boolean) ? help : undefined })}
          />
        )}
      </Labelled>
    </>
  );
}
