import type { FieldValue, ObjectRecord, Values } from '../../kit/api/types';
import { isReference } from '../../kit/fields/lookups';

/** The address's part that says under which record a new one is made. */
export function prefillParam(field: string, parent: ObjectRecord): string {
  return new URLSearchParams({ under: field, id: parent.id, name: parent.name }).toString();
}

/** The address's part that says what values a new record begins with. */
export function valuesParam(values: Values): string {
  return new URLSearchParams({ with: JSON.stringify(values) }).toString();
}

/** What a new record begins with, read from the address. */
export function prefillFrom(parameters: URLSearchParams): Values {
  const field = parameters.get('under');
  const id = parameters.get('id');
  const values = valuesFrom(parameters.get('with'));
  return field === null || id === null ? values : { ...values, [field]: { id, name: parameters.get('name') ?? id } };
}

/** An address is written by anybody: only texts and references are taken from it. */
function valuesFrom(text: string | null): Values {
  if (text === null) return {};
  try {
    const read: unknown = JSON.parse(text);
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, FieldValue] => isPlain(entry[1])));
  } catch {
    return {};
  }
}

const isPlain = (value: FieldValue) =>
  typeof value === 'string' || (isReference(value) && typeof value.id === 'string');
