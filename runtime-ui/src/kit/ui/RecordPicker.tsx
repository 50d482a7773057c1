import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookupValue, Reference } from '../api/types';
import { useOptions } from '../api/useOptions';
import { isReference } from '../fields/lookups';
import { Person } from '../fields/parts/Person';

interface RecordPickerProps {
  object: string;
  value: LookupValue | null;
  onChange(value: Reference | null): void;
  id?: string;
  disabled?: boolean;
  autoFocus?: boolean;
  defaultOpen?: boolean;
  status?: 'error' | 'warning';
  'aria-label'?: string;
}

/** Finds a record of an object by what it is called, and takes it. */
export function RecordPicker({ object, value, onChange, ...rest }: RecordPickerProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(rest.defaultOpen ?? false);
  const [typed, setTyped] = useState('');
  const found = useOptions(object, typed, open);
  const taken = isReference(value) ? [value] : [];
  const names = new Map([...taken, ...(found.data ?? [])].map((record) => [record.id, record.name]));
  const draw = (id: string) => (object === 'user' ? <Person id={id} name={names.get(id) ?? id} /> : names.get(id));
  const pick = (id: string | undefined) => onChange(id === undefined ? null : { id, name: names.get(id) ?? '' });

  return (
    <Select<string>
      {...rest}
      style={{ width: '100%' }}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={value !== null && taken.length === 0 ? t('field.lookup.noAccess') : undefined}
      value={taken[0]?.id ?? null}
      onChange={pick}
      onOpenChange={setOpen}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? t('picker.state.searching') : t('picker.state.nothingFound')}
      options={(found.data ?? taken).map(({ id, name }) => ({ value: id, label: name }))}
      optionRender={(option) => draw(String(option.value))}
      labelRender={(label) => draw(String(label.value))}
    />
  );
}
