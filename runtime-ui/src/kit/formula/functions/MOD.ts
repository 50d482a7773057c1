import { strict } from '../function';
import { FaultSignal } from '../signals';
import { number } from '../values';

/** The remainder, with the sign of the divisor. */
export default strict(['number', 'number'], ([dividend, divisor], { node }) => {
  if (divisor === 0n) throw new FaultSignal('division_by_zero', node.column);
  const rest = dividend % divisor;
  const otherSign = rest !== 0n && rest < 0n !== divisor < 0n;
  return number(otherSign ? rest + divisor : rest);
});
