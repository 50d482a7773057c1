import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { localName, type Label, type MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { starterLabels } from '../objects/starterLabels';
import { useEdited } from '../ui/useEdited';
import { editsOf, named, problemsOf, relabelled, type FieldDraft } from './fieldDraft';
import type { FieldTypeInfo } from './fieldTypesApi';
import { recommendType } from './typeHints';

export type FieldEditorInput = {
  object: string;
  /** The field being changed; absent for a new one. */
  document: MetadataDocument<'field'> | undefined;
  initial: FieldDraft;
  types: readonly FieldTypeInfo[];
  layouts: readonly MetadataDocument<'layout'>[];
  /** Begins the next new field. */
  onNext: () => void;
};

/** What the field editor knows and does. */
export function useFieldEditor({ object, document, initial, types, layouts, onNext }: FieldEditorInput) {
  const navigate = useNavigate();
  const save = useSave();
  const { value: written, dirty, change } = useEdited(initial);
  const [tried, setTried] = useState(false);
  const fields = useDocuments('field', object).data;
  const taken = useMemo(() => {
    const others = fields?.filter((field) => field.name !== document?.name) ?? [];
    return new Set(others.map((field) => localName(field.name)));
  }, [fields, document]);
  const suggest = useNameSuggestion(taken);
  const draft = named(written, suggest(written.body.label));
  const targets = (useDocuments('object').data ?? [])
    .filter(({ name }) => name !== object)
    .map(({ name, body }) => ({ object: name, labels: Object.values(body.label) }));
  const schema = types.find(({ name }) => name === draft.body.type)?.schema ?? {};
  const problems = problemsOf(draft, schema, taken);
  const recommended = recommendType(Object.values(draft.body.label)[0] ?? '', targets);
  const close = () => void navigate(`/objects/${object}/fields`);
  const submit = (after: () => void) => {
    setTried(true);
    if (problems.length > 0 || save.isPending) return;
    save.mutate(editsOf(draft, object, schema, layouts, starterLabels.section), { onSuccess: after });
  };
  return {
    draft,
    dirty,
    change,
    relabel: (label: Label) => change(relabelled(draft, label, recommendType(Object.values(label)[0] ?? '', targets))),
    recommended: recommended.type,
    schema,
    problems: tried ? problems : [],
    saving: save.isPending,
    close,
    save: () => submit(close),
    saveAndNext: () => submit(document ? close : onNext),
  };
}
