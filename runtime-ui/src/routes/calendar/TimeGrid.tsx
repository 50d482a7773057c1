import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../kit/fields/useFormats';
import type { CalendarBodyProps } from './calendarBody';
import { clock, dayText, minutesOfDay, plusDays } from './days';
import { SpanBlock } from './SpanBlock';
import { isLong, minutesOf, piecesOn, placed, touches, type Span } from './spans';
import styles from './TimeGrid.module.css';
import { moveOf, useSlotDrag, type Spot } from './useSlotDrag';

const hourHeight = 48;
const snap = 15;
const opensAt = 7.5;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Days side by side, their hours from top to bottom; what takes a day and more stands above the hours. */
export function TimeGrid({ state, spans, onMove, onCreate, onMoveTo }: CalendarBodyProps) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const scroller = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const { days } = state;
  const spotAt = (x: number, y: number): Spot => ({
    lane: Math.min(Math.max(Math.floor(x * days.length), 0), days.length - 1),
    minute: Math.round((y * minutesOfDay) / snap) * snap,
  });
  const create = (from: Spot, to: Spot) => {
    const [first, last] = from.minute <= to.minute ? [from, to] : [to, from];
    const day = days[from.lane] ?? state.day;
    if (first.minute === last.minute) onCreate?.(day, halfHour(first.minute), halfHour(first.minute) + 60);
    else onCreate?.(day, first.minute, last.minute);
  };
  const { drag, begin, handlers } = useSlotDrag({
    surface,
    spotAt,
    lanesAreDays: true,
    onMove,
    ...(onCreate !== undefined && { onCreate: create }),
  });
  useEffect(() => scroller.current?.scrollTo({ top: opensAt * hourHeight }), []);
  const shown = drag !== undefined && drag.kind !== 'create' ? withMove(spans, drag.span, moveOf(drag, true)) : spans;
  const long = shown.filter(isLong);
  const short = shown.filter((span) => !isLong(span));

  return (
    <section ref={scroller} className={styles.scroller} aria-label={t('calendar.hours')}>
      <div className={styles.heads} style={{ gridTemplateColumns: `52px repeat(${days.length}, minmax(0, 1fr))` }}>
        <span />
        {days.map((day) => (
          <div key={day} className={styles.head} data-today={day === state.today}>
            <button type="button" className={styles.day} onClick={() => onMoveTo(day)}>
              {dayText(day, locale, { weekday: 'short', month: 'numeric', day: 'numeric' })}
            </button>
            {long
              .filter((span) => touches(span, day))
              .map((span) => (
                <SpanBlock key={span.record.id} span={span} shape="chip" onMove={onMove} />
              ))}
          </div>
        ))}
      </div>
      <div className={styles.hours}>
        <div className={styles.clock} aria-hidden>
          {hours.map((hour) => (
            <span key={hour} style={{ height: hourHeight }}>
              {hour === 0 ? '' : clock(hour * 60)}
            </span>
          ))}
        </div>
        <div
          ref={surface}
          className={styles.surface}
          style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))`, height: 24 * hourHeight }}
          {...handlers}
        >
          {days.map((day, lane) => (
            <div key={day} className={styles.column} data-today={day === state.today}>
              {placed(piecesOn(short, day)).map(({ span, from, to, column, columns }) => (
                <SpanBlock
                  key={span.record.id}
                  span={span}
                  shape="block"
                  onMove={onMove}
                  onGrab={begin}
                  style={{
                    top: `${(from / minutesOfDay) * 100}%`,
                    height: `max(20px, ${((to - from) / minutesOfDay) * 100}%)`,
                    left: `${(column / columns) * 100}%`,
                    width: `calc(${100 / columns}% - 3px)`,
                  }}
                />
              ))}
              {drag?.kind === 'create' && drag.from.lane === lane && <NewSpan from={drag.from} to={drag.to} />}
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

/** What a tap means: the half of the hour it is in. */
const halfHour = (minute: number) => Math.floor(minute / 30) * 30;

function NewSpan({ from, to }: { from: Spot; to: Spot }) {
  const [first, last] = [Math.min(from.minute, to.minute), Math.max(from.minute, to.minute)];
  const style = { top: `${(first / minutesOfDay) * 100}%`, height: `${((last - first) / minutesOfDay) * 100}%` };
  return (
    <div className={styles.fresh} style={style}>
      {clock(first)}–{clock(last)}
    </div>
  );
}

/** The spans as they would be after the move. */
function withMove(spans: readonly Span[], moved: Span, move: { start: number; end: number }): Span[] {
  return spans.map((span) => (span.record.id === moved.record.id ? shifted(span, move) : span));
}

function shifted(span: Span, move: { start: number; end: number }): Span {
  const start = at(span.firstDay, span.startMinute + move.start);
  const length = Math.max(snap, minutesOf(span) + move.end - move.start);
  const end = at(start.day, start.minute + length);
  return { ...span, firstDay: start.day, startMinute: start.minute, lastDay: end.day, endMinute: end.minute };
}

function at(day: string, minute: number): { day: string; minute: number } {
  const days = Math.floor(minute / minutesOfDay);
  return { day: plusDays(day, days), minute: minute - days * minutesOfDay };
}
