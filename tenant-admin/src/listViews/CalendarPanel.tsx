import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarFields } from '../metadata/documents';
import { useObjectFields, type ObjectField } from '../objects/useObjectFields';
import { Labelled } from '../ui/Labelled';
import styles from './ListViewEditor.module.css';

type CalendarPanelProps = {
  object: string;
  calendar: CalendarFields | undefined;
  onChange: (calendar: CalendarFields | undefined) => void;
};

const TIMES = ['dateTime', 'date'];

/** Whether the view is drawn as a calendar, and which fields say when a record begins and ends and whose time it takes. */
export function CalendarPanel({ object, calendar, onChange }: CalendarPanelProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object);
  const times = fields.filter(({ type, body }) => TIMES.includes(type) && body !== null);
  const ends = times.filter(({ type }) => type === times.find(({ name }) => name === calendar?.start)?.type);
  const [first, second] = times;
  const begin = (): CalendarFields | undefined =>
    first && { start: first.name, end: (second?.type === first.type ? second : first).name, person: 'owner' };
  const choice = (part: keyof CalendarFields, offered: readonly ObjectField[], required: boolean) => (
    <Labelled label={t(`listViews.calendar.${part}`)} required={required}>
      {(id) => (
        <Select
          id={id}
          allowClear={!required}
          value={calendar?.[part]}
          options={offered.map(({ name, label }) => ({ value: name, label }))}
          onChange={(field: string | undefined) => calendar && onChange({ ...calendar, [part]: field })}
        />
      )}
    </Labelled>
  );
  return (
    <section className={styles.calendar}>
      <Checkbox
        checked={calendar !== undefined}
        disabled={first === undefined}
        onChange={(event) => onChange(event.target.checked ? begin() : undefined)}
      >
        {t('listViews.calendar.on')}
      </Checkbox>
      {calendar !== undefined && (
        <div className={styles.calendarFields}>
          {choice('start', times, true)}
          {choice('end', ends, true)}
          {choice('title', fields, false)}
          {choice(
            'person',
            fields.filter(({ target }) => target === 'user'),
            false,
          )}
        </div>
      )}
    </section>
  );
}
