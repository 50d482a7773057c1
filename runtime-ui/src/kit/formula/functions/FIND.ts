import { codePointCount, codePointsFrom } from '../codePoints';
import { count as counted, ONE, whole } from '../decimals';
import type { FormulaFunction } from '../function';
import { held, number, textOf } from '../values';

/** The first position at or after a start, 0 if there is none. */
const find: FormulaFunction = ({ argument, count }) => {
  const part = textOf(argument(0));
  const text = textOf(argument(1));
  const start = count === 3 ? argument(2) : number(ONE);
  return start && number(whole(position(part, text, counted(held(start, 'number')))));
};

function position(part: string, text: string, start: number): number {
  const skipped = codePointsFrom(text, 0, Math.max(start, 1) - 1);
  if (part === '' || skipped.length === text.length) return 0;
  const found = text.indexOf(part, skipped.length);
  return found < 0 ? 0 : codePointCount(text.slice(0, found)) + 1;
}

export default find;
