import type { FieldValue, LookupValue, Reference } from '../api/types';

/** Whether a look-up's target may be read. */
export function isReference(value: FieldValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** The id pointed at; null when blank; undefined when hidden from the viewer. */
export function idOf(value: LookupValue | null): string | null | undefined {
  if (value === null) return null;
  return isReference(value) ? value.id : undefined;
}
