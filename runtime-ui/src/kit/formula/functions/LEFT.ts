import { codePointsFrom } from '../codePoints';
import { count } from '../decimals';
import { strict } from '../function';
import { text } from '../values';

export default strict(['text', 'number'], ([whole, length]) => text(codePointsFrom(whole, 0, count(length))));
