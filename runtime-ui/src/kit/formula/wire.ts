import type { Type, Value as Written } from '../../gen/formulaTree';
import { dayText, parseDay, parseMoment, splitMoment } from './calendar';
import { parseDecimal, plain } from './decimals';
import { bool, date, dateTime, number, text, type FormulaValue, type Present } from './values';

/** Reads a value as trees and cases write it; undefined where the text does not say a value of the type. */
export function readValue(
  written: Written | readonly string[] | null | undefined,
  type: Type,
): FormulaValue | undefined {
  if (written === null || written === undefined || written === '') return null;
  if (typeof written === 'boolean') return type === 'bool' ? bool(written) : undefined;
  if (typeof written === 'string') return readText(written, type);
  if (type !== 'multiPicklist') return undefined;
  return written.length === 0 ? null : { kind: 'many', value: written };
}

function readText(written: string, type: Type): FormulaValue | undefined {
  switch (type) {
    case 'text':
    case 'picklist':
      return text(written);
    case 'number':
      return given(parseDecimal(written), number);
    case 'date':
      return given(parseDay(written), date);
    case 'dateTime':
      return given(parseMoment(written), dateTime);
    case 'time':
      return { kind: 'time', value: written };
    case 'reference':
      return { kind: 'reference', value: written };
    case 'bool':
    case 'multiPicklist':
    case 'null':
      return undefined;
  }
}

const given = <T>(parsed: T | undefined, as: (value: T) => FormulaValue): FormulaValue | undefined =>
  parsed === undefined ? undefined : as(parsed);

/** Writes a value as trees and cases do. */
export function writeValue(value: Present): string | boolean | string[] {
  switch (value.kind) {
    case 'number':
      return plain(value.value);
    case 'date':
      return dayText(value.value);
    case 'dateTime': {
      const { seconds, micros } = splitMoment(value.value);
      return `${seconds}.${String(micros).padStart(6, '0')}Z`;
    }
    case 'many':
      return [...value.value];
    case 'text':
    case 'time':
    case 'reference':
    case 'bool':
      return value.value;
  }
}
