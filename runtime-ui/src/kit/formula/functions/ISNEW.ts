import type { FormulaFunction } from '../function';
import { bool } from '../values';

const isNew: FormulaFunction = ({ frame }) => bool(frame.row.isNew);

export default isNew;
