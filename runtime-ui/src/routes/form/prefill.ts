import type { ObjectRecord, Values } from '../../kit/api/types';

/** The address's part that says under which record a new one is made. */
export function prefillParam(field: string, parent: ObjectRecord): string {
  return new URLSearchParams({ under: field, id: parent.id, name: parent.name }).toString();
}

/** What a new record begins with, read from the address. */
export function prefillFrom(parameters: URLSearchParams): Values {
  const field = parameters.get('under');
  const id = parameters.get('id');
  return field === null || id === null ? {} : { [field]: { id, name: parameters.get('name') ?? id } };
}
