import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reference } from '../api/types';
import { useOptions } from '../api/useOptions';
import { Person } from '../fields/parts/Person';

interface PeoplePickerProps {
  /** Those in a form begin as undefined. */
  value?: readonly Reference[] | undefined;
  onChange?(people: readonly Reference[]): void;
  /** How many at most. */
  most?: number;
  id?: string;
}

/** Finds colleagues; they stand in the order in which they were chosen, numbered where there are several. */
export function PeoplePicker({ value = [], onChange, most, id }: PeoplePickerProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const found = useOptions('user', typed, open);
  const names = new Map([...value, ...(found.data ?? [])].map((person) => [person.id, person.name]));
  const nameOf = (person: string) => names.get(person) ?? person;
  const placed = (person: string) => {
    const place = value.findIndex(({ id: taken }) => taken === person) + 1;
    return value.length > 1 ? `${place}. ${nameOf(person)}` : nameOf(person);
  };
  return (
    <Select<string[]>
      id={id}
      mode="multiple"
      maxCount={most}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      value={value.map((person) => person.id)}
      onChange={(ids) => {
        setTyped('');
        onChange?.(ids.map((person) => ({ id: person, name: nameOf(person) })));
      }}
      onOpenChange={setOpen}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? t('picker.state.searching') : t('picker.state.nothingFound')}
      options={(found.data ?? value).map((person) => ({ value: person.id, label: person.name }))}
      optionRender={(option) => <Person id={String(option.value)} name={nameOf(String(option.value))} />}
      labelRender={(label) => placed(String(label.value))}
    />
  );
}
