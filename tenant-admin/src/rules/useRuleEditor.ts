import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { localName, type MetadataDocument, type ValidationRuleBody } from '../metadata/documents';
import { freeName } from '../naming/freeName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { useEdited } from '../ui/useEdited';
import type { Recipe } from './recipes';
import type { Values } from '@fangyuan/runtime-ui/kit/api/types.ts';

export type RuleEditorInput = {
  object: string;
  /** The rule being changed; absent for a new one. */
  document: MetadataDocument<'validationRule'> | undefined;
  saved: ValidationRuleBody;
  /** Names of the object's rules. */
  taken: ReadonlySet<string>;
};

/** What the editor of a rule knows and does. */
export function useRuleEditor({ object, document, saved, taken }: RuleEditorInput) {
  const navigate = useNavigate();
  const save = useSave();
  const edited = useEdited(saved, document?.hash);
  const [samples, setSamples] = useState<readonly Values[]>([{}]);
  const [recipe, setRecipe] = useState<string>();
  const body = edited.value;
  const locals = new Set([...taken].map(localName));
  const suggest = useNameSuggestion(locals);
  const local = document ? localName(document.name) : recipe ? freeName(recipe, locals) : suggest(body.label);
  const complete = [body.label, body.message].every((label) => Object.values(label).some(Boolean));
  return {
    body,
    dirty: edited.dirty,
    local,
    samples,
    setSamples,
    saving: save.isPending,
    ready: complete && body.condition.trim() !== '' && local !== '',
    change: (part: Partial<ValidationRuleBody>) => edited.change({ ...body, ...part }),
    close: () => void navigate(`/objects/${object}/rules`),
    reset: edited.reset,
    use: ({ key, label, message, condition, field, samples: tries }: Recipe) => {
      edited.change({ ...body, label, message, condition, field });
      setSamples(tries);
      setRecipe(key);
    },
    save: (active: boolean) =>
      save.mutate(
        [{ kind: 'validationRule', name: `${object}.${local}`, body: { ...body, active }, hash: edited.hash }],
        {
          onSuccess: () => {
            edited.reset();
            void navigate(`/objects/${object}/rules/${local}`, { replace: true });
          },
        },
      ),
  };
}

export type RuleEditing = ReturnType<typeof useRuleEditor>;
