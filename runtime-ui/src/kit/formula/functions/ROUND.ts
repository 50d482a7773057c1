import { bounded } from '../arithmetic';
import { count, roundedTo } from '../decimals';
import { strict } from '../function';

/** Fewer round every number to zero. */
const LEAST_DECIMALS = -31;

export default strict(['number', 'number'], ([value, decimals], { node }) =>
  bounded(roundedTo(value, Math.max(count(decimals), LEAST_DECIMALS)), node.column),
);
