import type { FormulaFunction } from '../function';

const blankValue: FormulaFunction = ({ argument }) => argument(0) ?? argument(1);

export default blankValue;
