import { calendarDay } from '../calendar';
import { whole } from '../decimals';
import { strict } from '../function';
import { number } from '../values';

export default strict(['date'], ([value]) => number(whole(calendarDay(value).month)));
