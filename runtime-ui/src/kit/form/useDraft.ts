import { useCallback, useEffect, useRef, useState } from 'react';
import type { LineLists } from '../lines/line';
import type { LiveForm } from './LiveForm';
import { dropDraft, loadDraft, saveDraft, type Draft, type DraftBase } from './drafts';
import type { RecordFormState } from './useRecordForm';

const everyMilliseconds = 3_000;

const typedLines = (live: LiveForm): LineLists =>
  Object.fromEntries(live.changedLines().map((each) => [each.table.relation, each.lines.map(({ line }) => line)]));

/**
 * Keeps what is typed every three seconds, with what it is typed over, and brings back what a closed page left behind.
 * A form that is clean again leaves nothing. One key and one base per mounting.
 */
export function useDraft(key: string, base: DraftBase | null, state: RecordFormState) {
  const [restored, setRestored] = useState<Draft | undefined>(() => loadDraft(key));
  const latest = useRef(state);
  const kept = useRef(base && { version: base.version, values: base.values, lines: base.lines });
  useEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    const draft = loadDraft(key);
    if (draft !== undefined) latest.current.enter(draft.values, draft.lines);
  }, [key]);

  useEffect(() => {
    const timer = setInterval(() => {
      const { live } = latest.current;
      if (live.dirty) saveDraft(key, { values: live.changes(), lines: typedLines(live) }, kept.current);
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [key]);

  const drop = useCallback(() => {
    dropDraft(key);
    setRestored(undefined);
  }, [key]);

  const wasDirty = useRef(false);
  useEffect(() => {
    if (wasDirty.current && !latest.current.live.dirty) drop();
    wasDirty.current = state.dirty;
  }, [drop, state.dirty]);

  return { restored, drop };
}
