import { useDraggable } from '@dnd-kit/core';
import { CSS } from '@dnd-kit/utilities';
import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { createElement } from 'react';
import type { ObjectField } from '../objects/useObjectFields';
import { dragId } from './drop';
import styles from './LayoutEditor.module.css';

type PaletteItemProps = { field: ObjectField; onAdd: () => void };

/** A field to put on the page. */
export function PaletteItem({ field: { name, label, type }, onAdd }: PaletteItemProps) {
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({ id: dragId.palette(name) });
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={styles.paletteItem}
      style={{ transform: CSS.Translate.toString(transform), zIndex: isDragging ? 10 : undefined }}
      title={name}
      {...attributes}
      {...listeners}
      onClick={onAdd}
    >
      {createElement(fieldType(type).icon, { size: 14, 'aria-hidden': true })}
      <span>{label}</span>
    </button>
  );
}
