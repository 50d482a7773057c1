import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectBody } from '../metadata/documents';
import { ColorPick } from '../ui/ColorPick';
import { IconPick } from '../ui/IconPick';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import styles from './NewObjectDialog.module.css';
import { useObjectFields } from './useObjectFields';

type ObjectFormProps = { object: string; body: ObjectBody; onChange: (part: Partial<ObjectBody>) => void };

/** What an object is called and looks like, and which field names its records. */
export function ObjectForm({ object, body, onChange }: ObjectFormProps) {
  const { t } = useTranslation();
  const naming = useObjectFields(object).filter(
    ({ type, body: field }) => field && (type === 'text' || type === 'autoNumber' || type === 'formula'),
  );
  return (
    <div className={styles.form}>
      <Labelled label={t('objects.column.label')} required>
        {(id) => <LabelInput id={id} value={body.label} onChange={(label) => onChange({ label })} />}
      </Labelled>
      <Labelled label={t('objects.plural')} required>
        {(id) => <LabelInput id={id} value={body.pluralLabel} onChange={(pluralLabel) => onChange({ pluralLabel })} />}
      </Labelled>
      <Labelled label={t('objects.nameField')} help={t('objects.nameFieldHelp')}>
        {(id) => (
          <Select
            id={id}
            value={body.nameField}
            options={naming.map(({ name, label }) => ({ value: name, label }))}
            onChange={(nameField) => onChange({ nameField })}
          />
        )}
      </Labelled>
      <IconPick value={body.icon} onChange={(icon) => onChange({ icon })} />
      <ColorPick value={body.color} onChange={(color) => onChange({ color })} />
    </div>
  );
}
