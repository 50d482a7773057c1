import type { FormulaFunction } from '../function';
import { bool, textOf } from '../values';

const begins: FormulaFunction = ({ argument }) => bool(textOf(argument(0)).startsWith(textOf(argument(1))));

export default begins;
