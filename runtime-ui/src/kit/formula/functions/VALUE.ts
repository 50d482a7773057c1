import { bounded } from '../arithmetic';
import { parseDecimal } from '../decimals';
import { strict } from '../function';
import { FaultSignal } from '../signals';

const LONGEST = 100;

/** The number a text says. */
export default strict(['text'], ([text], { node }) => {
  const value = text.length > LONGEST ? undefined : parseDecimal(text);
  if (value === undefined) throw new FaultSignal('invalid_number', node.column);
  return bounded(value, node.column);
});
