import { strictOfAll } from '../function';
import { number } from '../values';

export default strictOfAll('number', (values) => number(values.reduce((a, b) => (a < b ? a : b))));
