import type { FormulaFunction } from '../function';
import { matches } from '../pattern';
import { bool, textOf } from '../values';

/** Whether all of a text matches; never blank. */
const regex: FormulaFunction = ({ node, argument }) => {
  if (node.program === undefined) throw new TypeError('REGEX comes with its program.');
  return bool(matches(node.program, textOf(argument(0))));
};

export default regex;
