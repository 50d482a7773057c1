import { useTranslation } from 'react-i18next';
import { ItemProperties } from './ItemProperties';
import styles from './LayoutEditor.module.css';
import { ColumnProperties } from './ColumnProperties';
import { columnOf } from './lineOperations';
import { itemOf } from './operations';
import { SectionProperties } from './SectionProperties';
import type { LayoutEditing } from './useLayoutEditor';

/** The properties of what is selected. */
export function Properties({ object, editor }: { object: string; editor: LayoutEditing }) {
  const { t } = useTranslation();
  const { layout, selection } = editor;
  const item = selection?.kind === 'item' ? itemOf(layout, selection.field) : undefined;
  const section =
    selection?.kind === 'section' ? layout.sections.find(({ name }) => name === selection.name) : undefined;
  const column = selection?.kind === 'column' ? columnOf(layout, selection.relation, selection.field) : undefined;
  return (
    <aside className={`${styles.side} ${styles.properties}`} aria-label={t('layouts.properties')}>
      {item && <ItemProperties key={item.field} object={object} item={item} editor={editor} />}
      {section && <SectionProperties key={section.name} object={object} section={section} editor={editor} />}
      {column && selection?.kind === 'column' && (
        <ColumnProperties
          key={`${selection.relation} ${column.field}`}
          object={object}
          relation={selection.relation}
          column={column}
          editor={editor}
        />
      )}
      {!item && !section && !column && <p className={styles.heading}>{t('layouts.selectHint')}</p>}
    </aside>
  );
}
