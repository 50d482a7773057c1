import { codePointCount } from '../codePoints';
import type { FormulaFunction } from '../function';
import { FaultSignal } from '../signals';
import { text, textOf } from '../values';

const MOST_CODE_POINTS = 100_000;

/** Every occurrence, from left to right. */
const substitute: FormulaFunction = ({ argument, node }) => {
  const whole = textOf(argument(0));
  const old = textOf(argument(1));
  const replacement = textOf(argument(2));
  const parts = old === '' ? [whole] : whole.split(old);
  const length = parts.reduce((sum, part) => sum + codePointCount(part), 0);
  const inserted = (parts.length - 1) * codePointCount(replacement);
  // Counted before it is built: a short formula may ask for a text that fills the memory.
  if (length + inserted > MOST_CODE_POINTS) throw new FaultSignal('text_too_long', node.column);
  return text(parts.join(replacement));
};

export default substitute;
