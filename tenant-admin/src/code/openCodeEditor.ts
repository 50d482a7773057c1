import { acceptCompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { labelId } from '../ui/labelId';
import { editorTheme } from './editorTheme';

type CodeEditorSetup = {
  id: string | undefined;
  label: string | undefined;
  onChange: (text: string) => void;
  /** What makes it an editor of this language. */
  extensions: Extension;
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

/** Puts a CodeMirror editor into a place of the page. */
export function openCodeEditor(parent: HTMLElement, { id, label, onChange, extensions }: CodeEditorSetup): EditorView {
  const typed = EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange(update.state.doc.toString());
  });
  const attributes = { ...namesOf(id, label), spellcheck: 'false', tabindex: '0' };
  const all = [
    history(),
    closeBrackets(),
    bracketMatching(),
    extensions,
    keymap.of(keys),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(attributes),
    editorTheme,
    typed,
  ];
  return new EditorView({ parent, state: EditorState.create({ extensions: all }) });
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

/** Shows another text; the one that was just typed stays untouched, with its cursor. */
export function replaceAll(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
