import { useState } from 'react';
import { useSave } from '../draft/useSave';
import type { LayoutBody } from '../metadata/documents';
import { record, redo, startHistory, undo } from './history';

/** What the property panel is about. */
export type Selection = { kind: 'item'; field: string } | { kind: 'section'; name: string } | null;

/** The layout being edited, with every step to undo. */
export function useLayoutEditor(name: string, saved: LayoutBody) {
  const [history, setHistory] = useState(() => startHistory(saved));
  const [selection, setSelection] = useState<Selection>(null);
  const save = useSave();
  const layout = history.present;
  const dirty = JSON.stringify(layout) !== JSON.stringify(saved);
  return {
    layout,
    selection,
    select: setSelection,
    changes: dirty ? Math.max(1, history.past.length) : 0,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (after: LayoutBody) => setHistory((before) => record(before, after)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    discard: () => setHistory(startHistory(saved)),
    saving: save.isPending,
    save: () =>
      save.mutate([{ kind: 'layout', name, body: layout }], { onSuccess: () => setHistory(startHistory(layout)) }),
  };
}

export type LayoutEditing = ReturnType<typeof useLayoutEditor>;
