import { Form, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta } from '../../kit/api/types';

interface RecordTypeChoiceProps {
  object: ObjectMeta;
  value: string | null;
  onChange(recordType: string): void;
}

/** What kind of record this becomes; it decides the layout below. */
export function RecordTypeChoice({ object, value, onChange }: RecordTypeChoiceProps) {
  const { t } = useTranslation();
  if (object.recordTypes.length < 2) return null;
  return (
    <Form.Item layout="vertical" label={t('form.recordType.label')}>
      <Segmented
        value={value ?? ''}
        onChange={onChange}
        options={object.recordTypes.map(({ name, label }) => ({ value: name, label }))}
      />
    </Form.Item>
  );
}
