import { useEffect, useRef, useState } from 'react';
import { dropDraft, loadDraft, saveDraft, type Draft } from './drafts';
import type { RecordFormState } from './useRecordForm';

const everyMilliseconds = 3_000;

/** Keeps what is typed every three seconds, and brings back what a closed page left behind. One key per mounting. */
export function useDraft(key: string, state: RecordFormState) {
  const [restored, setRestored] = useState<Draft | undefined>(() => loadDraft(key));
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    const draft = loadDraft(key);
    if (draft !== undefined) latest.current.fill(draft.values);
  }, [key]);

  useEffect(() => {
    const timer = setInterval(() => {
      const { live } = latest.current;
      if (live.dirty) saveDraft(key, live.changes());
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [key]);

  const drop = () => {
    dropDraft(key);
    setRestored(undefined);
  };
  return { restored, drop };
}
