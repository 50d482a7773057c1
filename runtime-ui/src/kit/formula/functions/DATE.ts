import { existingDay } from '../calendar';
import { count } from '../decimals';
import { strict } from '../function';
import { FaultSignal } from '../signals';
import { date } from '../values';

export default strict(['number', 'number', 'number'], ([year, month, day], { node }) => {
  const found = existingDay({ year: count(year), month: count(month), day: count(day) });
  if (found === undefined) throw new FaultSignal('invalid_date', node.column);
  return date(found);
});
