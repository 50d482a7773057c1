import { dayIn } from '../calendar';
import type { FormulaFunction } from '../function';
import { date } from '../values';

/** The day it is in the tenant's zone. */
const today: FormulaFunction = ({ frame: { context } }) => date(dayIn(context.zone, context.now));

export default today;
