import { EditorView } from '@codemirror/view';

/** The look of editors: the page's own tokens. */
export const editorTheme = EditorView.theme({
  '&': { fontSize: '13px', background: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': {
    padding: '4px 8px',
    fontFamily: 'ui-monospace, "SF Mono", Consolas, var(--font-family), monospace',
    lineHeight: '22px',
    caretColor: 'var(--ink)',
  },
  '.cm-line': { padding: '0' },
  '.cm-gutters': { border: '0', background: 'transparent', color: 'var(--ink-3)' },
  '.cm-activeLineGutter': { background: 'transparent' },
  '.cm-field-chip': {
    padding: '0 4px',
    borderRadius: '3px',
    background: 'var(--brand-soft)',
    color: 'var(--brand)',
    fontFamily: 'var(--font-family)',
  },
  '.cm-tooltip': { border: '1px solid var(--border)', background: 'var(--surface)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-family)', maxHeight: '260px' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--selected)', color: 'var(--ink)' },
  '.cm-completionDetail': { marginLeft: '12px', color: 'var(--ink-3)', fontStyle: 'normal', fontSize: '12px' },
});
