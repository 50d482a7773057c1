import { magnitude } from '../decimals';
import { strict } from '../function';
import { number } from '../values';

export default strict(['number'], ([value]) => number(magnitude(value)));
