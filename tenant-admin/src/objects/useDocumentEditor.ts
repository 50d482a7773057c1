import { useNavigate } from 'react-router';
import type { Edit } from '../draft/draftApi';
import { useSave } from '../draft/useSave';
import { localName, type Bodies, type Kind, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { useEdited } from '../ui/useEdited';

type Editing<K extends Kind> = {
  kind: K;
  object: string;
  /** The tab of the object that lists its like. */
  tab: string;
  /** Undefined while it is new. */
  document: MetadataDocument<K> | undefined;
  saved: Bodies[K];
  /** The names of its like. */
  taken: readonly string[];
  /** What a save changes; the document alone unless given. */
  edits?: (edited: { name: string; body: Bodies[K]; hash: string }) => Edit[];
};

/** A document of an object while it is edited: what it is called, what of it has changed, how it is saved and removed. */
export function useDocumentEditor<K extends Kind>({ kind, object, tab, document, saved, taken, edits }: Editing<K>) {
  const text = useLabelText();
  const navigate = useNavigate();
  const suggest = useNameSuggestion(new Set(taken.map(localName)));
  const save = useSave();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const list = `/objects/${object}/${tab}`;
  const submit = () =>
    save.mutate(edits?.({ name, body, hash }) ?? [{ kind, name, body, hash } as Edit], {
      onSuccess: () => {
        reset();
        void navigate(`${list}/${local}`, { replace: true });
      },
    });
  return {
    body,
    /** Its name within the object. */
    local,
    patch: (part: Partial<Bodies[K]>) => change({ ...body, ...part }),
    isNamed: Object.values(body.label).some(Boolean) && API_NAME.test(local),
    /** For a RemoveButton, once it is saved. */
    removal: document && { kind, name, label: text(body.label, local), onRemoved: () => void navigate(list) },
    /** For the SaveBar. */
    bar: { count: dirty ? 1 : 0, saving: save.isPending, onDiscard: reset, onSave: submit },
  };
}
