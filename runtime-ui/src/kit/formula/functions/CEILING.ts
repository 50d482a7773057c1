import { bounded } from '../arithmetic';
import { ONE, roundedTo } from '../decimals';
import { strict } from '../function';

/** Away from zero; what lies beyond the 15th decimal is left over from a division and does not count. */
export default strict(['number'], ([value], { node }) => {
  const settled = roundedTo(value, 15);
  const fraction = settled % ONE;
  const step = fraction === 0n ? 0n : fraction < 0n ? -ONE : ONE;
  return bounded(settled - fraction + step, node.column);
});
