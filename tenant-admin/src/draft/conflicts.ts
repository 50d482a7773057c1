import { asProblem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import type { MetadataDocument } from '../metadata/documents';
import { loadDocument, type Edit } from './draftApi';

/** An edit, and what somebody else has made of its document meanwhile; absent when it is gone. */
export type Conflict = { edit: Edit; theirs: MetadataDocument | undefined };

export const keyOf = ({ kind, name }: Pick<Edit, 'kind' | 'name'>) => `${kind}/${name}`;

/** The keys of the edits that have met somebody else's. */
export function keysOf(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(conflicts.map(({ edit }) => keyOf(edit)));
}

/** The edits whose document is no longer as their author saw it. */
export async function conflictsOf(edits: readonly Edit[]): Promise<Conflict[]> {
  const all = await Promise.all(edits.map(async (edit) => ({ edit, theirs: await current(edit) })));
  return all.filter(({ edit, theirs }) => edit.hash !== (theirs?.hash ?? ''));
}

async function current(edit: Edit): Promise<MetadataDocument | undefined> {
  try {
    return await loadDocument(edit);
  } catch (thrown) {
    if (asProblem(thrown).status === 404) return undefined;
    throw thrown;
  }
}

/** What is left to save: what nobody else touched, and what shall stand in place of what somebody else made. */
export function settled(edits: readonly Edit[], conflicts: readonly Conflict[], mine: ReadonlySet<string>): Edit[] {
  const met = new Map(conflicts.map((conflict) => [keyOf(conflict.edit), conflict]));
  return edits.flatMap((edit) => {
    const conflict = met.get(keyOf(edit));
    if (conflict === undefined) return [edit];
    return mine.has(keyOf(edit)) ? [{ ...edit, hash: conflict.theirs?.hash ?? '' }] : [];
  });
}
