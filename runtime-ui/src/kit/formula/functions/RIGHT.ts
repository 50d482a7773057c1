import { codePointCount, codePointsFrom } from '../codePoints';
import { count } from '../decimals';
import { strict } from '../function';
import { text } from '../values';

export default strict(['text', 'number'], ([whole, length]) => {
  const wanted = Math.max(count(length), 0);
  return text(codePointsFrom(whole, Math.max(codePointCount(whole) - wanted, 0), wanted));
});
