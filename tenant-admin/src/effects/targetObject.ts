import type { ObjectField } from '../objects/useObjectFields';

/** The object of the record that look-ups lead to; "" where the way breaks off. */
export function targetObject(
  fields: ReadonlyMap<string, readonly ObjectField[]>,
  object: string,
  target: string | undefined,
): string {
  const lookups = target === undefined || target === '' ? [] : target.split('.');
  return lookups.reduce((at, lookup) => fields.get(at)?.find(({ name }) => name === lookup)?.target ?? '', object);
}
