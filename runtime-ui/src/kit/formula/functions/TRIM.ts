import { strict } from '../function';
import { text } from '../values';

/** Not JavaScript's own idea of white space, which has more. */
const WHITE = ' \t\n\r\u00a0\u3000';

export default strict(['text'], ([value]) => {
  let start = 0;
  let end = value.length;
  while (start < end && WHITE.includes(value.charAt(start))) start++;
  while (end > start && WHITE.includes(value.charAt(end - 1))) end--;
  return text(value.slice(start, end));
});
