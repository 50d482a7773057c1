import { useSession } from '../api/session';
import type { LinesByRelation, ObjectMeta, ObjectRecord, Values } from '../api/types';
import type { LineLists } from '../lines/line';
import { meet } from './changes';

/** What a record was when somebody began to change it. */
export interface DraftBase {
  version: number;
  values: Values;
  lines?: LinesByRelation | undefined;
}

/** What somebody typed and has not saved, kept in this browser. */
export interface Draft {
  values: Values;
  /** Lists of lines that differ from what is saved. */
  lines?: LineLists;
  /** Null for a new record. */
  base: DraftBase | null;
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

export function saveDraft(key: string, typed: Pick<Draft, 'values' | 'lines'>, base: DraftBase | null): void {
  localStorage.setItem(key, JSON.stringify({ ...typed, base, at: new Date().toISOString() } satisfies Draft));
}

/**
 * The version of a record that its form begins with: the newest, unless others have changed just what the draft
 * changes. Then the one that the draft was typed over, so that saving meets theirs and asks.
 */
export function baseFor(object: ObjectMeta, record: ObjectRecord, draft: Draft | undefined): ObjectRecord {
  const base = draft?.base ?? null;
  if (draft === undefined || base === null || base.version === record.version) return record;
  const { conflicts, lines } = meet(
    object,
    base,
    { values: draft.values, relations: Object.keys(draft.lines ?? {}) },
    record,
  );
  return conflicts.length === 0 && lines.conflicts.length === 0 ? record : { ...record, ...base };
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
}

/** Leaves nothing of anybody behind; called at sign-out. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${root}.`)) localStorage.removeItem(key);
}
