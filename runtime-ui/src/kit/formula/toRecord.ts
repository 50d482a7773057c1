import type { FieldMeta, FieldValue, Reference } from '../api/types';
import { dayText, splitMoment } from './calendar';
import { plain, roundedTo } from './decimals';
import type { Outcome } from './evaluate';
import type { FormulaValue } from './values';

/**
 * What a field holds after its formula or default came to this for a user; undefined where only the server can tell. A fault
 * leaves the field blank, as it does on the server.
 */
export function fieldValueOf(outcome: Outcome, field: FieldMeta, user: Reference): FieldValue | undefined {
  switch (outcome.kind) {
    case 'value':
      return written(outcome.value, field, user);
    case 'fault':
      return null;
    case 'unknown':
      return undefined;
  }
}

function written(value: FormulaValue, field: FieldMeta, user: Reference): FieldValue | undefined {
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
    // Of all the records a reference may point at, only the user's name is known here.
    case 'reference':
      return field.target === 'user' && value.value === user.id ? { id: user.id, name: user.name } : undefined;
    // No field holds a time.
    case 'time':
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
