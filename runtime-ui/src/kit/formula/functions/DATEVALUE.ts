import { dayIn, isInCalendar, parseDay } from '../calendar';
import type { FormulaFunction } from '../function';
import { FaultSignal } from '../signals';
import { date, textOf } from '../values';

/** The day a text says, or of a moment in the tenant's zone. */
const dateValue: FormulaFunction = ({ argument, node, frame }) => {
  const value = argument(0);
  if (value === null) return null;
  const day = value.kind === 'dateTime' ? dayIn(frame.context.zone, value.value) : parseDay(textOf(value));
  if (day === undefined || !isInCalendar(day)) throw new FaultSignal('invalid_date', node.column);
  return date(day);
};

export default dateValue;
