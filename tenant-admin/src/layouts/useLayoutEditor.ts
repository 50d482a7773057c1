import { useState } from 'react';
import { useSave } from '../draft/useSave';
import type { LayoutBody, MetadataDocument } from '../metadata/documents';
import { useEdited } from '../ui/useEdited';
import { record, redo, startHistory, undo } from './history';

/** What the property panel is about. */
export type Selection =
  | { kind: 'item'; field: string }
  | { kind: 'section'; name: string }
  | { kind: 'column'; relation: string; field: string }
  | null;

/** The layout being edited, with every step to undo. */
export function useLayoutEditor({ name, body: saved, hash: savedHash }: MetadataDocument<'layout'>) {
  const { value: history, change, reset, hash } = useEdited(startHistory(saved), savedHash);
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
    change: (after: LayoutBody) => change(record(history, after)),
    undo: () => change(undo(history)),
    redo: () => change(redo(history)),
    discard: reset,
    saving: save.isPending,
    save: () => save.mutate([{ kind: 'layout', name, body: layout, hash }], { onSuccess: reset }),
  };
}

export type LayoutEditing = ReturnType<typeof useLayoutEditor>;
