import type { Edit } from '../draft/draftApi';
import type { ListViewBody, MetadataDocument } from '../metadata/documents';

/** The documents to save: a list view, and the one that was opened first before when this one is now. */
export function listViewEdits(
  name: string,
  body: ListViewBody,
  others: readonly MetadataDocument<'listView'>[],
): Edit[] {
  const former = others.filter((other) => body.default && other.name !== name && other.body.default);
  return [
    ...former.map(
      (other) => ({ kind: 'listView', name: other.name, body: { ...other.body, default: false } }) as const,
    ),
    { kind: 'listView', name, body },
  ];
}
