import type { FormulaFunction } from '../function';
import { bool, textOf } from '../values';

const contains: FormulaFunction = ({ argument }) => bool(textOf(argument(0)).includes(textOf(argument(1))));

export default contains;
