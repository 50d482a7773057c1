import { useTranslation } from 'react-i18next';
import { useObjectFields } from '../objects/useObjectFields';
import { NamedSelect } from '../ui/NamedSelect';

type TargetSelectProps = {
  id?: string;
  object: string;
  /** Look-ups that lead to the record; "" for the record itself. */
  value: string;
  onChange: (target: string) => void;
};

const PEOPLE = ['user', 'department'];

/** Which record changes: the record itself, or one that a look-up leads to. */
export function TargetSelect({ id, object, value, onChange }: TargetSelectProps) {
  const { t } = useTranslation();
  const lookups = useObjectFields(object).filter(({ target }) => target !== undefined && !PEOPLE.includes(target));
  const options = [
    { name: '', label: t('effects.itself') },
    ...lookups.map(({ name, label }) => ({ name, label: t('effects.through', { field: label }) })),
  ];
  const known = options.some(({ name }) => name === value);
  return (
    <NamedSelect
      id={id}
      value={value}
      of={known ? options : [...options, { name: value, label: value }]}
      onChange={onChange}
    />
  );
}
