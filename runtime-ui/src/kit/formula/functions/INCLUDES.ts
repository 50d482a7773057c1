import type { FormulaFunction } from '../function';
import { bool, textOf } from '../values';

const includes: FormulaFunction = ({ argument }) => {
  const choices = argument(0);
  const name = textOf(argument(1));
  return bool(choices?.kind === 'many' && choices.value.includes(name));
};

export default includes;
