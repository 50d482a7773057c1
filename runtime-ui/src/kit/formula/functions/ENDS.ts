import type { FormulaFunction } from '../function';
import { bool, textOf } from '../values';

const ends: FormulaFunction = ({ argument }) => bool(textOf(argument(0)).endsWith(textOf(argument(1))));

export default ends;
