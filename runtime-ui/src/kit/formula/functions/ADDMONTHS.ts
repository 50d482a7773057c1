import { calendarDay, dayNumber, monthLength } from '../calendar';
import { count } from '../decimals';
import { strict } from '../function';
import { FaultSignal } from '../signals';
import { date } from '../values';

/** The last day of a month gives the last day. */
export default strict(['date', 'number'], ([start, months], { node }) => {
  const from = calendarDay(start);
  const month = from.year * 12 + from.month - 1 + count(months);
  const to = { year: Math.floor(month / 12), month: (month % 12) + 1 };
  if (to.year < 1 || to.year > 9999) throw new FaultSignal('invalid_date', node.column);
  const wasLast = from.day === monthLength(from.year, from.month);
  const last = monthLength(to.year, to.month);
  return date(dayNumber({ ...to, day: wasLast ? last : Math.min(from.day, last) }));
});
