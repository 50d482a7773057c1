import { dayText, splitMoment } from '../calendar';
import { plain } from '../decimals';
import type { FormulaFunction } from '../function';
import { text, type Present } from '../values';

const toText: FormulaFunction = ({ argument }) => {
  const value = argument(0);
  return value && text(written(value));
};

function written(value: Present): string {
  switch (value.kind) {
    case 'number':
      return plain(value.value);
    case 'date':
      return dayText(value.value);
    case 'dateTime':
      return `${splitMoment(value.value).seconds.replace('T', ' ')}Z`;
    case 'time':
      return value.value.slice(0, '08:30:00'.length);
    case 'text':
      return value.value;
    case 'bool':
    case 'reference':
    case 'many':
      throw new TypeError(`TEXT takes no ${value.kind}.`);
  }
}

export default toText;
