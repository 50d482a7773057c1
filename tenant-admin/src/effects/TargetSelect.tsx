import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useObjectFields } from '../objects/useObjectFields';

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
    { value: '', label: t('effects.itself') },
    ...lookups.map(({ name, label }) => ({ value: name, label: t('effects.through', { field: label }) })),
  ];
  const known = options.some((option) => option.value === value);
  return (
    <Select
      id={id}
      value={value}
      options={known ? options : [...options, { value, label: value }]}
      onChange={onChange}
    />
  );
}
