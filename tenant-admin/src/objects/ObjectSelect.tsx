import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { NamedSelect } from '../ui/NamedSelect';

type ObjectSelectProps = { id?: string; value: string | undefined; onChange: (object: string) => void };

/** Chooses an object. */
export function ObjectSelect({ id, value, onChange }: ObjectSelectProps) {
  const text = useLabelText();
  const { data = [], isPending } = useDocuments('object');
  const objects = data.map(({ name, body }) => ({ name, label: text(body.label, name) }));
  return (
    <NamedSelect id={id} style={{ width: '100%' }} loading={isPending} value={value} of={objects} onChange={onChange} />
  );
}
