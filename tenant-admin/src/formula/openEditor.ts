import { autocompletion } from '@codemirror/autocomplete';
import { syntaxHighlighting } from '@codemirror/language';
import type { RefObject } from 'react';
import { codeColours } from '../code/codeColours';
import { openCodeEditor, replaceAll } from '../code/openCodeEditor';
import { completeFormula } from './completeFormula';
import { fieldChips, refreshChips } from './fieldChips';
import { formulaLanguage } from './formulaLanguage';
import { formulaLinter } from './formulaLinter';
import type { Latest } from './latest';

type EditorSetup = { id: string | undefined; label: string | undefined; latest: RefObject<Latest> };

export type OpenEditor = {
  show(formula: string): void;
  /** Draws it again with the vocabulary of now, and asks again what is wrong when the question is another. */
  refresh(): void;
  close(): void;
};

/** Puts a CodeMirror editor for formulas into a place of the page. */
export function openEditor(parent: HTMLElement, { id, label, latest }: EditorSetup): OpenEditor {
  const view = openCodeEditor(parent, {
    id,
    label,
    onChange: (formula) => latest.current.onChange(formula),
    extensions: [
      formulaLanguage,
      syntaxHighlighting(codeColours),
      autocompletion({ override: [completeFormula(latest)], icons: false }),
      formulaLinter(latest),
      fieldChips(latest),
    ],
  });
  return {
    show: (formula) => replaceAll(view, formula),
    refresh: () => view.dispatch({ effects: refreshChips.of(null) }),
    close: () => view.destroy(),
  };
}
