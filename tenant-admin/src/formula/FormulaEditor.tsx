import { useEffect, useRef, useState } from 'react';
import styles from '../code/CodeEditor.module.css';
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
  /** The field that takes its result, `object.field`. */
  into?: string;
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
  into,
  inputs,
  id,
  lines = 1,
  ...rest
}: FormulaEditorProps) {
  const question = useStable({ object, context, expects, into, inputs });
  const vocabulary = useVocabulary(question);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenEditor>(null);
  const latest = useRef({ onChange, vocabulary, question });
  useEffect(() => {
    latest.current = { onChange, vocabulary, question };
    editor.current?.refresh();
  }, [onChange, vocabulary, question]);
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

/** The same object for as long as it says the same. */
function useStable<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
