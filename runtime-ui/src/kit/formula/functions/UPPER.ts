import { strict } from '../function';
import { text } from '../values';

export default strict(['text'], ([value]) => text(value.toUpperCase()));
