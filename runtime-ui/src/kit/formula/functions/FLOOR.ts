import { bounded } from '../arithmetic';
import { ONE, roundedTo } from '../decimals';
import { strict } from '../function';

/** Towards zero; what lies beyond the 15th decimal is left over from a division and does not count. */
export default strict(['number'], ([value], { node }) => {
  const settled = roundedTo(value, 15);
  return bounded(settled - (settled % ONE), node.column);
});
