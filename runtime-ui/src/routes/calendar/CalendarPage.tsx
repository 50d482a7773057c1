import { Alert } from 'antd';
import { useEffect, useMemo, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CalendarFields, ObjectMeta, Reference, Values } from '../../kit/api/types';
import { FilterBar } from '../../kit/conditions/FilterBar';
import { useFormats } from '../../kit/fields/useFormats';
import { TagFilter } from '../../kit/tags/TagFilter';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { paths } from '../../kit/ui/paths';
import { useNarrow } from '../../kit/ui/useNarrow';
import { valuesParam } from '../form/prefill';
import { ListHeader } from '../list/ListHeader';
import { QuickSearch } from '../list/QuickSearch';
import type { ListState } from '../list/useListState';
import { followTrail } from '../record/trail';
import { Agenda } from './Agenda';
import { CalendarBar } from './CalendarBar';
import styles from './CalendarPage.module.css';
import type { CalendarBodyProps } from './calendarBody';
import { momentAt, type Day } from './days';
import { Gantt } from './Gantt';
import { MonthGrid } from './MonthGrid';
import { MonthPicker } from './MonthPicker';
import { isDay, touches } from './spans';
import { TimeGrid } from './TimeGrid';
import { useCalendarState, type Mode } from './useCalendarState';
import { useMoveSpan } from './useMoveSpan';
import { useSpans } from './useSpans';

const bodies: Record<Mode, ComponentType<CalendarBodyProps>> = {
  day: TimeGrid,
  week: TimeGrid,
  month: MonthGrid,
  person: Gantt,
  people: Gantt,
  agenda: Agenda,
};

interface CalendarPageProps {
  object: ObjectMeta;
  fields: CalendarFields;
  list: ListState;
}

/** A list view whose records lie in time: a calendar of days, weeks and months, and of people. */
export function CalendarPage({ object, fields, list }: CalendarPageProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const { zone } = useFormats();
  const state = useCalendarState(fields);
  const narrowing = { view: list.view?.name, filter: list.filter, search: list.search, tags: list.tags };
  const page = useSpans(object, fields, [state.days[0], state.days.at(-1)], state.people, narrowing);
  const days = useMemo(() => state.month.flat(), [state.month]);
  const month = useSpans(object, fields, [days[0], days.at(-1)], state.people, narrowing);
  const marked = useMemo(
    () => new Set(days.filter((day) => month.spans.some((span) => touches(span, day)))),
    [days, month.spans],
  );
  const move = useMoveSpan(object, fields);
  const { spans } = page;
  useEffect(
    () =>
      followTrail(
        object.name,
        spans.map(({ record }) => record),
        undefined,
      ),
    [object.name, spans],
  );
  const create = (day: Day, from: number, to: number, whose?: Reference) => {
    const only = whose ?? state.people[0];
    const times: Values = isDay(object, fields)
      ? { [fields.start]: day, [fields.end]: day }
      : { [fields.start]: momentAt(day, from, zone), [fields.end]: momentAt(day, to, zone) };
    const person: Values = fields.person !== undefined && only !== undefined ? { [fields.person]: only } : {};
    void navigate(`${paths.create(object.name)}?${valuesParam({ ...times, ...person })}`);
  };
  const Body = bodies[state.mode];
  return (
    <Page width="full">
      <title>{list.view?.label ?? object.pluralLabel}</title>
      <ListHeader object={object} state={list} count={undefined} />
      <CalendarBar state={state} fields={fields} />
      {!narrow && (
        <div className={styles.tools}>
          <QuickSearch value={list.search} onSearch={list.setSearch} />
          <FilterBar object={object} conditions={list.conditions} onChange={list.setConditions} />
          <TagFilter tags={list.tags} onChange={list.setTags} />
        </div>
      )}
      {page.isCut && <Alert type="warning" showIcon title={t('calendar.cut')} />}
      <div className={styles.page}>
        {!narrow && <MonthPicker state={state} marked={marked} isCut={month.isCut} />}
        {page.error ? (
          <ErrorPanel error={page.error} onRetry={() => void page.refetch()} />
        ) : page.isPending ? (
          <DelayedSkeleton />
        ) : (
          <Body
            key={state.mode}
            state={state}
            spans={spans}
            onMove={(span, by) => void move(span, by)}
            onCreate={object.rights.create ? create : undefined}
            onMoveTo={(day) => state.setDay(day, 'day')}
            onPerson={state.showPerson}
          />
        )}
      </div>
    </Page>
  );
}
