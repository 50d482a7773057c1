import type { Reference } from '../../kit/api/types';
import type { Day } from './days';
import type { Span } from './spans';
import type { CalendarState } from './useCalendarState';
import type { Move } from './useMoveSpan';

/** What every way of drawing a calendar is given. */
export interface CalendarBodyProps {
  state: CalendarState;
  spans: readonly Span[];
  onMove(span: Span, move: Move): void;
  /** Begins a new record at this time; absent where the viewer may not. */
  onCreate?: ((day: Day, from: number, to: number, person?: Reference) => void) | undefined;
  /** Turns to one day. */
  onMoveTo(day: Day): void;
  /** Turns to the week of one person. */
  onPerson(person: Reference): void;
}
