import type { FormulaFunction } from '../function';
import { isTrue } from '../values';

const ifElse: FormulaFunction = ({ argument }) => (isTrue(argument(0)) ? argument(1) : argument(2));

export default ifElse;
