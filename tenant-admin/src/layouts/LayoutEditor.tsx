import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import type { MetadataDocument } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import { SaveBar } from '../ui/SaveBar';
import { Canvas } from './Canvas';
import { dropped } from './drop';
import styles from './LayoutEditor.module.css';
import { LayoutFieldsContext } from './layoutFields';
import { LayoutHeader } from './LayoutHeader';
import { Palette } from './Palette';
import { Properties } from './Properties';
import { useLayoutEditor } from './useLayoutEditor';

type LayoutEditorProps = { object: string; document: MetadataDocument<'layout'> };

/** Palette, page and properties: fields are dragged, or moved by Alt+arrows and by buttons. */
export function LayoutEditor({ object, document }: LayoutEditorProps) {
  const editor = useLayoutEditor(document);
  // The page has a control of its own for the record type.
  const fields = useObjectFields(object).filter(({ name }) => name !== 'recordType');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  useShortcuts([
    { code: 'KeyZ', ctrl: true, run: editor.undo },
    { code: 'KeyZ', ctrl: true, shift: true, run: editor.redo },
    { code: 'Escape', run: () => editor.select(null) },
  ]);
  return (
    <LayoutFieldsContext value={fields}>
      <LayoutHeader document={document} editor={editor} />
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={({ active, over }) => {
          if (over) editor.change(dropped(editor.layout, String(active.id), String(over.id)));
        }}
      >
        <div className={styles.panes}>
          <Palette editor={editor} />
          <Canvas object={object} editor={editor} />
          <Properties object={object} editor={editor} />
        </div>
      </DndContext>
      <SaveBar count={editor.changes} saving={editor.saving} onSave={editor.save} onDiscard={editor.discard} />
    </LayoutFieldsContext>
  );
}
