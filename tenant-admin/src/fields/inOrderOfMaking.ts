import type { MetadataDocument } from '../metadata/documents';

type FieldDocument = MetadataDocument<'field'>;

/** Fields as they were added, the template's first; one that has no number yet is the newest. */
export function inOrderOfMaking(fields: readonly FieldDocument[]): FieldDocument[] {
  return fields.toSorted((a, b) => numberOf(a) - numberOf(b) || a.name.localeCompare(b.name));
}

function numberOf({ body }: FieldDocument): number {
  return body.id ?? Infinity;
}
