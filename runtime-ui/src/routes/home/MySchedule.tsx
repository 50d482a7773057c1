import { useState, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../../kit/api/MetaProvider';
import { useFormats } from '../../kit/fields/useFormats';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { ObjectIcon } from '../../kit/ui/ObjectIcon';
import { useOpenOnClick } from '../../kit/ui/openPath';
import { paths } from '../../kit/ui/paths';
import { dayOf, dayText, plusDays, type Day } from '../calendar/days';
import { SpanBlock } from '../calendar/SpanBlock';
import { touches, type Span } from '../calendar/spans';
import { useMoveSpan } from '../calendar/useMoveSpan';
import { useSpans } from '../calendar/useSpans';
import type { PersonalCalendar } from './calendarsOf';
import styles from './Workbench.module.css';

const ahead = 6;

/** What the viewer has planned in one calendar: today, and in the days that follow. */
export function MySchedule({ calendar: { object, view, fields } }: { calendar: PersonalCalendar }) {
  const { t } = useTranslation();
  const { user } = useMeta();
  const { zone } = useFormats();
  const [now] = useState(() => new Date().toISOString());
  const today = dayOf(now, zone);
  const days = Array.from({ length: ahead }, (_, index) => plusDays(today, index + 1));
  const narrowing = { view: view.name, filter: '', search: '', tags: [] };
  const found = useSpans(object, fields, [today, days.at(-1)], [{ id: user.id, name: user.name }], narrowing);
  const move = useMoveSpan(object, fields);
  const path = `${paths.list(object.name)}?view=${encodeURIComponent(view.name)}`;
  const open = useOpenOnClick(path);
  const on = (day: Day) => found.spans.filter((span) => touches(span, day));
  const line = (span: Span) => (
    <li key={span.record.id}>
      <SpanBlock span={span} shape="line" onMove={(moved, by) => void move(moved, by)} />
    </li>
  );
  const planned = days.filter((day) => on(day).length > 0);
  return (
    <section className={styles.panel} aria-label={t('home.schedule')}>
      <header>
        <h2>
          <ObjectIcon name={object.icon} size={16} /> {t('home.schedule')}
        </h2>
        <a href={`/app${path}`} onClick={open}>
          {t('home.calendar')}
        </a>
      </header>
      {found.error !== null && <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending ? (
        <DelayedSkeleton />
      ) : (
        <>
          <h3>{t('home.today')}</h3>
          {on(today).length === 0 ? <p>{t('home.free')}</p> : <ul>{on(today).map(line)}</ul>}
          <h3>{t('home.next')}</h3>
          {planned.length === 0 && <p>{t('home.freeWeek')}</p>}
          {planned.map((day) => (
            <DaySchedule key={day} day={day}>
              {on(day).map(line)}
            </DaySchedule>
          ))}
        </>
      )}
    </section>
  );
}

function DaySchedule({ day, children }: PropsWithChildren<{ day: Day }>) {
  const { locale } = useFormats();
  return (
    <div className={styles.day}>
      <span>{dayText(day, locale, { month: 'numeric', day: 'numeric', weekday: 'short' })}</span>
      <ul>{children}</ul>
    </div>
  );
}
