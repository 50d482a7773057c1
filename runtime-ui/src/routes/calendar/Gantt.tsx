import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../../kit/api/MetaProvider';
import type { Reference } from '../../kit/api/types';
import { Person } from '../../kit/fields/parts/Person';
import { useFormats } from '../../kit/fields/useFormats';
import type { CalendarBodyProps } from './calendarBody';
import { clock, dayText, minutesOfDay, type Day } from './days';
import styles from './Gantt.module.css';
import { SpanBlock } from './SpanBlock';
import { piecesOn, type Span } from './spans';
import { useSlotDrag, type Spot } from './useSlotDrag';

const rowHeight = 40;
const snap = 15;
const marks = Array.from({ length: 12 }, (_, index) => index * 120);

interface Row {
  key: string;
  day: Day;
  person: Reference | null;
  spans: readonly Span[];
}

/** Which periods are taken: a row for each person of a day, or for each day of a person; time runs to the right. */
export function Gantt({ state, spans, onMove, onCreate, onMoveTo, onPerson }: CalendarBodyProps) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const { user } = useMeta();
  const surface = useRef<HTMLDivElement>(null);
  const rows = state.mode === 'people' ? rowsOfPeople(spans, state.people, user, state.day) : rowsOfDays(spans, state);
  const spotAt = (x: number, y: number): Spot => ({
    lane: Math.min(Math.max(Math.floor(y * rows.length), 0), rows.length - 1),
    minute: Math.round((x * minutesOfDay) / snap) * snap,
  });
  const create = (from: Spot, to: Spot) => {
    const row = rows[from.lane];
    const first = Math.min(from.minute, to.minute);
    const last = from.minute === to.minute ? first + 60 : Math.max(from.minute, to.minute);
    onCreate?.(row?.day ?? state.day, first, last, row?.person ?? undefined);
  };
  const { drag, begin, handlers } = useSlotDrag({
    surface,
    spotAt,
    lanesAreDays: state.mode === 'person',
    onMove,
    onCreate: onCreate && create,
  });
  return (
    <section className={styles.scroller} aria-label={t('calendar.gantt')}>
      <div className={styles.chart}>
        <div className={styles.names}>
          <span className={styles.corner} />
          {rows.map((row) => (
            <button
              key={row.key}
              type="button"
              className={styles.name}
              style={{ height: rowHeight }}
              data-today={row.day === state.today}
              onClick={() =>
                state.mode === 'people' && row.person !== null ? onPerson(row.person) : onMoveTo(row.day)
              }
            >
              {state.mode === 'people' && row.person !== null ? (
                <Person id={row.person.id} name={row.person.name} />
              ) : (
                dayText(row.day, locale, { weekday: 'short', month: 'numeric', day: 'numeric' })
              )}
            </button>
          ))}
        </div>
        <div className={styles.times}>
          <div className={styles.scale} aria-hidden>
            {marks.map((minute) => (
              <span key={minute}>{clock(minute)}</span>
            ))}
          </div>
          <div ref={surface} className={styles.surface} {...handlers}>
            {rows.map((row) => (
              <div key={row.key} className={styles.row} style={{ height: rowHeight }}>
                {piecesOn(row.spans, row.day).map(({ span, from, to }) => (
                  <SpanBlock
                    key={span.record.id}
                    span={span}
                    shape="bar"
                    onMove={onMove}
                    onGrab={begin}
                    style={barStyle(
                      from,
                      to,
                      drag !== undefined && 'span' in drag && drag.span === span
                        ? drag.to.minute - drag.from.minute
                        : 0,
                      drag?.kind,
                    )}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}

function barStyle(from: number, to: number, by: number, kind: string | undefined) {
  const start = kind === 'move' ? from + by : from;
  const length = kind === 'resize' ? to - from + by : to - from;
  return { left: `${(start / minutesOfDay) * 100}%`, width: `${(Math.max(snap, length) / minutesOfDay) * 100}%` };
}

function rowsOfDays(spans: readonly Span[], { days, people }: CalendarBodyProps['state']): Row[] {
  return days.map((day) => ({ key: day, day, person: people[0] ?? null, spans }));
}

/** The viewer first, then those who were chosen, or else everybody who has something planned. */
function rowsOfPeople(spans: readonly Span[], chosen: readonly Reference[], viewer: Reference, day: Day): Row[] {
  const people = new Map<string, Reference>();
  if (chosen.length === 0) people.set(viewer.id, viewer);
  for (const person of chosen) people.set(person.id, person);
  for (const { person } of spans) if (person !== null) people.set(person.id, person);
  return [...people.values()].map((person) => ({
    key: person.id,
    day,
    person,
    spans: spans.filter((span) => span.person?.id === person.id),
  }));
}
