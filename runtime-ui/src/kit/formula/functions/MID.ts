import { codePointsFrom } from '../codePoints';
import { count } from '../decimals';
import { strict } from '../function';
import { text } from '../values';

export default strict(['text', 'number', 'number'], ([whole, start, length]) =>
  text(codePointsFrom(whole, Math.max(count(start), 1) - 1, count(length))),
);
