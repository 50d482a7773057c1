import { useEffect, useRef } from 'react';
import styles from './FormulaEditor.module.css';
import type { FormulaContext, FormulaInputs } from './formulaApi';
import { openEditor, type OpenEditor } from './openEditor';
import { useVocabulary } from './useVocabulary';

export type FormulaEditorProps = {
  value: string;
  onChange: (formula: string) => void;
  /** The object whose fields it names. */
  object: string;
  context: FormulaContext;
  /** The type it must come to. */
  expects?: string;
  /** What is asked for before, in an effect. */
  inputs?: FormulaInputs;
  id?: string;
  'aria-label'?: string;
  /** Lines shown before anything is typed. */
  lines?: number;
};

/** A formula with colours, completion and errors under the very characters. */
export function FormulaEditor({
  value,
  onChange,
  object,
  context,
  expects,
  inputs,
  id,
  lines = 1,
  ...rest
}: FormulaEditorProps) {
  const vocabulary = useVocabulary(object);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenEditor>(null);
  const latest = useRef({ onChange, vocabulary, question: { object, context, expects, inputs } });
  useEffect(() => {
    latest.current = { onChange, vocabulary, question: { object, context, expects, inputs } };
    editor.current?.refresh();
  }, [onChange, vocabulary, object, context, expects, inputs]);
  const label = rest['aria-label'];
  useEffect(() => {
    if (!place.current) return undefined;
    const opened = openEditor(place.current, { id, label, latest });
    editor.current = opened;
    return () => {
      opened.close();
      editor.current = null;
    };
  }, [id, label]);
  useEffect(() => editor.current?.show(value), [value]);
  return <div ref={place} className={styles.editor} style={{ minHeight: `calc(${lines} * 22px + 10px)` }} />;
}
