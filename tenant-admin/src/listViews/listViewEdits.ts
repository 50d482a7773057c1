import type { Edit } from '../draft/draftApi';
import type { MetadataDocument } from '../metadata/documents';

/** The documents to save: a list view, and the one that was opened first before when this one is now. */
export function listViewEdits(
  { name, body, hash }: Pick<MetadataDocument<'listView'>, 'name' | 'body' | 'hash'>,
  others: readonly MetadataDocument<'listView'>[],
): Edit[] {
  const former = others.filter((other) => body.default && other.name !== name && other.body.default);
  return [
    ...former.map(
      (other) =>
        ({ kind: 'listView', name: other.name, body: { ...other.body, default: false }, hash: other.hash }) as const,
    ),
    { kind: 'listView', name, body, hash },
  ];
}
