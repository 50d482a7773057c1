import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { record, redo, startHistory, undo } from '../layouts/history';
import { localName, type ApprovalProcessBody, type MetadataDocument } from '../metadata/documents';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { useEdited } from '../ui/useEdited';

export type ProcessEditorInput = {
  object: string;
  /** The process being changed; absent for a new one. */
  document: MetadataDocument<'approvalProcess'> | undefined;
  saved: ApprovalProcessBody;
  /** Names of the object's processes. */
  taken: ReadonlySet<string>;
};

/** What the editor of a process knows and does; every step can be undone. */
export function useProcessEditor({ object, document, saved, taken }: ProcessEditorInput) {
  const navigate = useNavigate();
  const save = useSave();
  const { value: history, change, reset, hash } = useEdited(startHistory(saved), document?.hash);
  /** The step whose properties are shown; none: those of the process. */
  const [selected, select] = useState<number>();
  const suggest = useNameSuggestion(new Set([...taken].map(localName)));
  const body = history.present;
  const local = document ? localName(document.name) : suggest(body.label);
  const dirty = JSON.stringify(body) !== JSON.stringify(saved);
  return {
    body,
    local,
    selected,
    select,
    changes: dirty ? Math.max(1, history.past.length) : 0,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    ready: local !== '' && Object.values(body.label).some(Boolean),
    change: (after: ApprovalProcessBody) => change(record(history, after)),
    undo: () => change(undo(history)),
    redo: () => change(redo(history)),
    discard: reset,
    saving: save.isPending,
    close: () => void navigate(`/objects/${object}/approvals`),
    save: () =>
      save.mutate([{ kind: 'approvalProcess', name: `${object}.${local}`, body, hash }], {
        onSuccess: () => {
          reset();
          void navigate(`/objects/${object}/approvals/${local}`, { replace: true });
        },
      }),
  };
}

export type ProcessEditing = ReturnType<typeof useProcessEditor>;
