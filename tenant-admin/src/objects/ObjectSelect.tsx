import { Select } from 'antd';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';

type ObjectSelectProps = { id?: string; value: string | undefined; onChange: (object: string) => void };

/** Chooses an object. */
export function ObjectSelect({ id, value, onChange }: ObjectSelectProps) {
  const text = useLabelText();
  const { data = [], isPending } = useDocuments('object');
  const options = data.map(({ name, body }) => ({ value: name, label: text(body.label, name) }));
  return (
    <Select
      id={id}
      showSearch
      style={{ width: '100%' }}
      optionFilterProp="label"
      loading={isPending}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}
