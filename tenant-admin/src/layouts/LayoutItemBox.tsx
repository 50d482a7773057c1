import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { FunctionSquare, Lock } from 'lucide-react';
import { createElement, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutItem } from '../metadata/documents';
import { dragId } from './drop';
import styles from './LayoutEditor.module.css';
import { useLayoutField } from './layoutFields';
import { nudgeItem, removeItem, type Direction } from './operations';
import type { LayoutEditing } from './useLayoutEditor';

type LayoutItemBoxProps = { item: LayoutItem; columns: number; editor: LayoutEditing };

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A field on the page: click selects, Alt+arrows move, Delete takes it off. */
export function LayoutItemBox({
  item: { field, required, readOnly, visible, span },
  columns,
  editor,
}: LayoutItemBoxProps) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: dragId.item(field),
  });
  const known = useLayoutField(field);
  const { layout, change, selection, select } = editor;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.altKey ? ARROWS[event.code] : undefined;
    if (!direction && event.code !== 'Delete') return;
    event.preventDefault();
    change(direction ? nudgeItem(layout, field, direction) : removeItem(layout, field));
  };
  const place = { gridColumn: `span ${Math.min(span ?? 1, columns)}`, opacity: isDragging ? 0.5 : 1 };
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={styles.item}
      style={{ ...place, transform: CSS.Translate.toString(transform), transition }}
      title={field}
      data-unknown={!known}
      {...attributes}
      {...listeners}
      aria-pressed={selection?.kind === 'item' && selection.field === field}
      onKeyDown={onKeyDown}
      onClick={() => select({ kind: 'item', field })}
    >
      {known && createElement(fieldType(known.type).icon, { size: 14, 'aria-hidden': true })}
      <span>
        {known?.label ?? field}
        {(required || known?.body?.required) && <span className={styles.required}> *</span>}
      </span>
      {readOnly && <Lock size={14} aria-label={t('layouts.readOnly')} />}
      {visible && <FunctionSquare size={14} aria-label={t('layouts.conditional')} />}
    </button>
  );
}
