import { useDroppable } from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext } from '@dnd-kit/sortable';
import { Button } from 'antd';
import { ArrowDown, ArrowUp, FunctionSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LayoutSection } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { dragId } from './drop';
import { LayoutItemBox } from './LayoutItemBox';
import styles from './LayoutEditor.module.css';
import { moveSection } from './operations';
import type { LayoutEditing } from './useLayoutEditor';

type SectionBoxProps = { section: LayoutSection; editor: LayoutEditing };

/** A section with its items; dropping on it adds at its end. */
export function SectionBox({ section: { name, label, columns, items, visible }, editor }: SectionBoxProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const { setNodeRef, isOver } = useDroppable({ id: dragId.section(name) });
  const { layout, change, selection, select } = editor;
  const selected = selection?.kind === 'section' && selection.name === name;
  return (
    <section ref={setNodeRef} className={styles.section} data-over={isOver}>
      <div className={styles.sectionHead}>
        <button
          type="button"
          className={styles.sectionTitle}
          aria-pressed={selected}
          onClick={() => select({ kind: 'section', name })}
        >
          {text(label, name)} {visible && <FunctionSquare size={14} aria-label={t('layouts.conditional')} />}
        </button>
        <Button
          type="text"
          size="small"
          aria-label={t('ui.moveUp')}
          icon={<ArrowUp size={14} />}
          onClick={() => change(moveSection(layout, name, -1))}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('ui.moveDown')}
          icon={<ArrowDown size={14} />}
          onClick={() => change(moveSection(layout, name, 1))}
        />
      </div>
      <SortableContext items={items.map(({ field }) => dragId.item(field))} strategy={rectSortingStrategy}>
        <div className={styles.items} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
          {items.map((item) => (
            <LayoutItemBox key={item.field} item={item} columns={columns} editor={editor} />
          ))}
        </div>
      </SortableContext>
    </section>
  );
}
