import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../kit/fields/useFormats';
import type { CalendarBodyProps } from './calendarBody';
import { dayText, isSameMonth } from './days';
import styles from './MonthGrid.module.css';
import { SpanBlock } from './SpanBlock';
import { touches } from './spans';
import { useSlotDrag, type Spot } from './useSlotDrag';

const most = 3;
const week = 7;

/** The weeks around a month, each day with what begins or goes on then; what is dragged to another day keeps its hour. */
export function MonthGrid({ state, spans, onMove, onCreate, onMoveTo }: CalendarBodyProps) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const [first = []] = state.month;
  const surface = useRef<HTMLDivElement>(null);
  const { drag, begin, handlers } = useSlotDrag({
    surface,
    spotAt: (x, y) => dayAt(x, y, state.days.length),
    lanesAreDays: true,
    onMove,
  });
  return (
    <section className={styles.month} aria-label={t('calendar.mode.month')}>
      <div className={styles.weekdays}>
        {first.map((day) => (
          <span key={day}>{dayText(day, locale, { weekday: 'short' })}</span>
        ))}
      </div>
      <div ref={surface} className={styles.days} {...handlers}>
        {state.days.map((day, lane) => {
          const here = spans.filter((span) => touches(span, day));
          return (
            <div
              key={day}
              className={styles.day}
              data-other={!isSameMonth(day, state.day)}
              data-today={day === state.today}
              data-drop={drag !== undefined && drag.to.lane === lane && drag.from.lane !== lane}
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
                <SpanBlock key={span.record.id} span={span} shape="chip" onMove={onMove} onGrab={begin} />
              ))}
              {here.length > most && (
                <button type="button" className={styles.more} onClick={() => onMoveTo(day)}>
                  {t('calendar.more', { count: here.length - most + 1 })}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The day that lies there, counted from the first one on the page. */
function dayAt(x: number, y: number, days: number): Spot {
  return { lane: within(y, days / week) * week + within(x, week), minute: 0 };
}

const within = (part: number, of: number) => Math.min(Math.max(Math.floor(part * of), 0), of - 1);
