import type { FormulaFunction } from '../function';
import { bool } from '../values';

const isBlank: FormulaFunction = ({ argument }) => bool(argument(0) === null);

export default isBlank;
