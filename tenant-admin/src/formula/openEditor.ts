import { acceptCompletion, autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { RefObject } from 'react';
import { labelId } from '../ui/labelId';
import { completeFormula } from './completeFormula';
import { fieldChips, refreshChips } from './fieldChips';
import { formulaColours, formulaLanguage } from './formulaLanguage';
import { formulaLinter } from './formulaLinter';
import { editorTheme } from './editorTheme';
import type { Latest } from './latest';

type EditorSetup = { id: string | undefined; label: string | undefined; latest: RefObject<Latest> };

export type OpenEditor = {
  show(formula: string): void;
  /** Draws it again with the vocabulary of now, and asks again what is wrong when the question is another. */
  refresh(): void;
  close(): void;
};

/** Ctrl+Enter belongs to the page: save, run. Escape ends typing first; only the next one is the page's. */
const keys = [
  { key: 'Tab', run: acceptCompletion },
  ...completionKeymap,
  ...lintKeymap,
  ...historyKeymap,
  ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter' && key !== 'Escape'),
  { key: 'Escape', run: endTyping },
];

/** Puts a CodeMirror editor for formulas into a place of the page. */
export function openEditor(parent: HTMLElement, { id, label, latest }: EditorSetup): OpenEditor {
  const typed = EditorView.updateListener.of((update) => {
    if (update.docChanged) latest.current.onChange(update.state.doc.toString());
  });
  const attributes = { ...namesOf(id, label), spellcheck: 'false' };
  const extensions = [
    history(),
    closeBrackets(),
    bracketMatching(),
    formulaLanguage,
    syntaxHighlighting(formulaColours),
    autocompletion({ override: [completeFormula(latest)], icons: false }),
    formulaLinter(latest),
    fieldChips(latest),
    keymap.of(keys),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(attributes),
    editorTheme,
    typed,
  ];
  const view = new EditorView({ parent, state: EditorState.create({ extensions }) });
  return {
    show: (formula) => replaceAll(view, formula),
    refresh: () => view.dispatch({ effects: refreshChips.of(null) }),
    close: () => view.destroy(),
  };
}

/** The editor is no form control: its label names it by id, where it has none of its own. */
function namesOf(id: string | undefined, label: string | undefined): Record<string, string> {
  if (label !== undefined) return { 'aria-label': label, ...(id !== undefined && { id }) };
  return id === undefined ? {} : { id, 'aria-labelledby': labelId(id) };
}

function endTyping(view: EditorView): boolean {
  view.contentDOM.blur();
  return true;
}

/** Shows another formula; the one that was just typed stays untouched, with its cursor. */
function replaceAll(view: EditorView, formula: string): void {
  if (view.state.doc.toString() === formula) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: formula } });
}
