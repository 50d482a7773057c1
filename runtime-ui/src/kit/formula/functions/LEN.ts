import { codePointCount } from '../codePoints';
import { whole } from '../decimals';
import type { FormulaFunction } from '../function';
import { number, textOf } from '../values';

/** 0 for blank. */
const length: FormulaFunction = ({ argument }) => number(whole(codePointCount(textOf(argument(0)))));

export default length;
