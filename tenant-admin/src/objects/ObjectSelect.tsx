import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { NamedSelect } from '../ui/NamedSelect';

type ObjectSelectProps = {
  id?: string;
  /** Where no label points at it. */
  label?: string;
  value: string | undefined;
  onChange: (object: string) => void;
};

/** Chooses an object. */
export function ObjectSelect({ id, label, value, onChange }: ObjectSelectProps) {
  const text = useLabelText();
  const { data = [], isPending } = useDocuments('object');
  const objects = data.map(({ name, body }) => ({ name, label: text(body.label, name) }));
  return (
    <NamedSelect
      id={id}
      aria-label={label}
      style={{ width: '100%' }}
      loading={isPending}
      value={value}
      of={objects}
      onChange={onChange}
    />
  );
}
