import { asProblem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import { conflictsOf, settled } from './conflicts';
import { saveEdits, type Edit, type Saved } from './draftApi';
import type { Settle } from './useSettle';

/** Somebody went back to editing instead of choosing whose version stands; what was edited is still there. */
export class StillEditing extends Error {}

/**
 * Saves documents that belong together. Where somebody else changed one of them meanwhile, whose version stands is
 * asked, as often as it happens; null when theirs stand everywhere and nothing is left to save.
 */
export async function saveSettled(edits: readonly Edit[], publish: boolean, settle: Settle): Promise<Saved | null> {
  try {
    return await saveEdits(edits, publish);
  } catch (thrown) {
    if (asProblem(thrown).code !== 'draft_changed') throw thrown;
    const conflicts = await conflictsOf(edits);
    if (conflicts.length === 0) throw thrown;
    const mine = await settle(conflicts);
    if (mine === undefined) throw new StillEditing();
    const left = settled(edits, conflicts, mine);
    return left.length === 0 ? null : saveSettled(left, publish, settle);
  }
}
