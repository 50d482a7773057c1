import type { FieldMeta, FieldValue } from '../api/types';
import { dayText, splitMoment } from './calendar';
import { plain, roundedTo } from './decimals';
import type { Outcome } from './evaluate';
import type { FormulaValue } from './values';

/**
 * What a field holds after its formula or default came to this; undefined where only the server can tell. A fault
 * leaves the field blank, as it does on the server.
 */
export function fieldValueOf(outcome: Outcome, field: FieldMeta): FieldValue | undefined {
  switch (outcome.kind) {
    case 'value':
      return written(outcome.value, field);
    case 'fault':
      return null;
    case 'unknown':
      return undefined;
  }
}

function written(value: FormulaValue, field: FieldMeta): FieldValue | undefined {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'number':
      return plain(roundedTo(value.value, decimalsOf(field)));
    case 'date':
      return dayText(value.value);
    case 'dateTime':
      return momentText(value.value);
    case 'text':
    case 'bool':
    case 'many':
      return value.value;
    // No field holds a time, and the name of the record that a reference points at is not known here.
    case 'time':
    case 'reference':
      return undefined;
  }
}

/** A percent field counts decimals of percent. */
function decimalsOf({ type, options }: FieldMeta): number {
  const { decimals, returns } = options;
  const isPercent = type === 'percent' || returns === 'percent';
  return typeof decimals === 'number' ? decimals + (isPercent ? 2 : 0) : 20;
}

/** As the server writes moments: with as many decimals of a second as there are, in threes. */
function momentText(micros: bigint): string {
  const { seconds, micros: rest } = splitMoment(micros);
  const digits = String(rest).padStart(6, '0').replace(/000$/, '').replace(/^000$/, '');
  return `${seconds}${digits === '' ? '' : `.${digits}`}Z`;
}
