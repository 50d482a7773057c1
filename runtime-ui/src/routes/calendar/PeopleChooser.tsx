import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../../kit/api/MetaProvider';
import { useOptions } from '../../kit/api/useOptions';
import type { CalendarState } from './useCalendarState';

/** Whose time is shown: some people, or everybody's. */
export function PeopleChooser({ state }: { state: CalendarState }) {
  const { t } = useTranslation();
  const { user } = useMeta();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const found = useOptions('user', typed, open);
  const known = new Map([user, ...(found.data ?? []), ...state.people].map((each) => [each.id, each.name]));
  const choose = (ids: readonly string[]) => {
    const kept = state.mode === 'person' ? ids.slice(-1) : ids;
    state.setPeople(kept.map((id) => ({ id, name: known.get(id) ?? id })));
  };
  return (
    <Select<string[]>
      mode="multiple"
      style={{ minWidth: 180, maxWidth: 340 }}
      aria-label={t('calendar.people')}
      placeholder={t('calendar.everybody')}
      allowClear
      maxTagCount="responsive"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      value={state.people.map(({ id }) => id)}
      onChange={choose}
      options={[...known].map(([value, label]) => ({ value, label }))}
    />
  );
}
