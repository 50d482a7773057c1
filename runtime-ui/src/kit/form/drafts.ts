import { useSession } from '../api/session';
import type { Values } from '../api/types';

/** What somebody typed and has not saved, kept in this browser. */
export interface Draft {
  values: Values;
  /** ISO instant. */
  at: string;
}

const root = 'fangyuan.draft';

/** Where the draft of a record lives: of this tenant, this person, this record or a new one. */
export function draftKey(object: string, id: string | undefined): string {
  const { session } = useSession.getState();
  return [root, session?.tenant?.code ?? '', session?.user?.id ?? '', object, id ?? 'new'].join('.');
}

export function loadDraft(key: string): Draft | undefined {
  const text = localStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Draft);
}

export function saveDraft(key: string, values: Values): void {
  localStorage.setItem(key, JSON.stringify({ values, at: new Date().toISOString() } satisfies Draft));
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
}

/** Leaves nothing of anybody behind; called at sign-out. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${root}.`)) localStorage.removeItem(key);
}
