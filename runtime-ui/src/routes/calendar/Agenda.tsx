import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/ui/EmptyState';
import { Person } from '../../kit/fields/parts/Person';
import { useFormats } from '../../kit/fields/useFormats';
import styles from './Agenda.module.css';
import type { CalendarBodyProps } from './calendarBody';
import { dayText } from './days';
import { SpanBlock } from './SpanBlock';
import { touches } from './spans';

/** What is planned, day after day. */
export function Agenda({ state, spans, onMove, onMoveTo }: CalendarBodyProps) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const days = state.days
    .map((day) => ({ day, here: spans.filter((span) => touches(span, day)) }))
    .filter(({ here }) => here.length > 0);
  if (days.length === 0) return <EmptyState kind="nothingYet" title={t('calendar.empty')} />;
  return (
    <div className={styles.agenda}>
      {days.map(({ day, here }) => (
        <section key={day} aria-label={dayText(day, locale, { dateStyle: 'full' })}>
          <h2 className={styles.day} data-today={day === state.today}>
            <button type="button" onClick={() => onMoveTo(day)}>
              {dayText(day, locale, { month: 'long', day: 'numeric', weekday: 'long' })}
            </button>
          </h2>
          <ul>
            {here.map((span) => (
              <li key={span.record.id} className={styles.line}>
                {span.person !== null && <Person id={span.person.id} name={span.person.name} />}
                <SpanBlock span={span} shape="line" onMove={onMove} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
