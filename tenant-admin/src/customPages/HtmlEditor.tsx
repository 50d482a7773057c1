import { syntaxHighlighting } from '@codemirror/language';
import { lineNumbers, type EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { codeColours } from '../code/codeColours';
import styles from '../code/CodeEditor.module.css';
import { openCodeEditor, replaceAll } from '../code/openCodeEditor';
import { htmlLanguage } from './htmlLanguage';

type HtmlEditorProps = { id: string; value: string; onChange: (html: string) => void };

const extensions = [lineNumbers(), htmlLanguage, syntaxHighlighting(codeColours)];

/** HTML with line numbers and colours. */
export function HtmlEditor({ id, value, onChange }: HtmlEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const typed = useEffectEvent(onChange);
  useEffect(() => {
    if (!place.current) return undefined;
    const view = openCodeEditor(place.current, { id, label: undefined, onChange: (html) => typed(html), extensions });
    editor.current = view;
    return () => {
      view.destroy();
      editor.current = null;
    };
  }, [id]);
  useEffect(() => {
    if (editor.current) replaceAll(editor.current, value);
  }, [value]);
  return <div ref={place} className={`${styles.editor} ${styles.tall}`} />;
}
