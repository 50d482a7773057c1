import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { RefObject } from 'react';
import type { Latest } from './latest';
import { suggestionsAt, type Suggestion } from './vocabulary';

/** Completes fields (through look-ups) and functions; Ctrl+Space offers everything. */
export function completeFormula(latest: RefObject<Latest>) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { from, suggestions } = suggestionsAt(state.sliceDoc(0, pos), latest.current.vocabulary);
    const typing = from < pos || state.sliceDoc(pos - 1, pos) === '.';
    if (suggestions.length === 0 || (!explicit && !typing)) return null;
    return { from, filter: false, options: suggestions.map(asCompletion) };
  };
}

function asCompletion({ text, label, detail, kind, info }: Suggestion): Completion {
  return { label: text, displayLabel: label, detail, info, type: kind === 'field' ? 'variable' : 'function' };
}
