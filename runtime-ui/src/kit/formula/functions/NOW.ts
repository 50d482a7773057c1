import type { FormulaFunction } from '../function';
import { dateTime } from '../values';

const now: FormulaFunction = ({ frame }) => dateTime(frame.context.now);

export default now;
