import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { SaveBar } from '../ui/SaveBar';
import { Flow } from './Flow';
import styles from './ProcessEditor.module.css';
import { ProcessHeader } from './ProcessHeader';
import { ProcessProperties } from './ProcessProperties';
import { StepProperties } from './StepProperties';
import { useProcessEditor, type ProcessEditorInput } from './useProcessEditor';

/** The process as a flow from its start to its end, and beside it the properties of what is chosen there. */
export function ProcessEditor(input: ProcessEditorInput) {
  const editor = useProcessEditor(input);
  const step = editor.selected === undefined ? undefined : editor.body.steps[editor.selected];
  useShortcuts([
    { code: 'KeyZ', ctrl: true, run: editor.undo },
    { code: 'KeyZ', ctrl: true, shift: true, run: editor.redo },
    { code: 'Escape', run: () => editor.select(undefined) },
  ]);
  return (
    <>
      <ProcessHeader document={input.document} editor={editor} />
      <div className={styles.panes}>
        <Flow object={input.object} editor={editor} />
        {step === undefined || editor.selected === undefined ? (
          <ProcessProperties object={input.object} editor={editor} />
        ) : (
          <StepProperties key={step.name} object={input.object} at={editor.selected} step={step} editor={editor} />
        )}
      </div>
      <SaveBar
        count={editor.changes}
        saving={editor.saving}
        disabled={!editor.ready}
        onSave={editor.save}
        onDiscard={editor.discard}
      />
    </>
  );
}
