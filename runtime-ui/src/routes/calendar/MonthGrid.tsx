import { useTranslation } from 'react-i18next';
import { useFormats } from '../../kit/fields/useFormats';
import type { CalendarBodyProps } from './calendarBody';
import { dayText, isSameMonth } from './days';
import styles from './MonthGrid.module.css';
import { SpanBlock } from './SpanBlock';
import { touches } from './spans';

const most = 3;

/** The weeks around a month, each day with what begins or goes on then. */
export function MonthGrid({ state, spans, onMove, onCreate, onMoveTo }: CalendarBodyProps) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const [first = []] = state.month;
  return (
    <section className={styles.month} aria-label={t('calendar.mode.month')}>
      {first.map((day) => (
        <span key={day} className={styles.weekday}>
          {dayText(day, locale, { weekday: 'short' })}
        </span>
      ))}
      {state.days.map((day) => {
        const here = spans.filter((span) => touches(span, day));
        return (
          <div
            key={day}
            className={styles.day}
            data-other={!isSameMonth(day, state.day)}
            data-today={day === state.today}
          >
            <button
              type="button"
              className={styles.number}
              aria-label={dayText(day, locale, { dateStyle: 'full' })}
              onClick={() => onMoveTo(day)}
            >
              {Number(day.slice(8))}
            </button>
            {onCreate !== undefined && (
              <button
                type="button"
                className={styles.add}
                aria-label={t('calendar.addOn', { day: dayText(day, locale, { month: 'long', day: 'numeric' }) })}
                onClick={() => onCreate(day, 9 * 60, 10 * 60)}
              >
                +
              </button>
            )}
            {here.slice(0, here.length > most ? most - 1 : most).map((span) => (
              <SpanBlock key={span.record.id} span={span} shape="chip" onMove={onMove} />
            ))}
            {here.length > most && (
              <button type="button" className={styles.more} onClick={() => onMoveTo(day)}>
                {t('calendar.more', { count: here.length - most + 1 })}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}
