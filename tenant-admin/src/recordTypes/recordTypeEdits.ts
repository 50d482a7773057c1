import type { Edit } from '../draft/draftApi';
import type { MetadataDocument } from '../metadata/documents';

/** The documents to save: a record type, and the one that was default before when this one is now. */
export function recordTypeEdits(
  { name, body, hash }: Pick<MetadataDocument<'recordType'>, 'name' | 'body' | 'hash'>,
  others: readonly MetadataDocument<'recordType'>[],
): Edit[] {
  const former = others.filter((other) => body.default && other.name !== name && other.body.default);
  return [
    ...former.map(
      (other) =>
        ({ kind: 'recordType', name: other.name, body: { ...other.body, default: false }, hash: other.hash }) as const,
    ),
    { kind: 'recordType', name, body, hash },
  ];
}
