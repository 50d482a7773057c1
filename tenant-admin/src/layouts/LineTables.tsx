import { useTranslation } from 'react-i18next';
import { NamedSelect } from '../ui/NamedSelect';
import styles from './LayoutEditor.module.css';
import { addLines } from './lineOperations';
import { LineTableBox } from './LineTableBox';
import { useLineRelations } from './useLineRelations';
import type { LayoutEditing } from './useLayoutEditor';

/** The tables of lines that are typed with the record. */
export function LineTables({ object, editor }: { object: string; editor: LayoutEditing }) {
  const { t } = useTranslation();
  const { layout, change } = editor;
  const relations = useLineRelations(object);
  const tables = layout.lines ?? [];
  const free = relations.filter(({ name }) => !tables.some(({ relation }) => relation === name));
  const add = (name: string) => {
    const relation = relations.find((one) => one.name === name);
    const first = relation?.fields[0];
    if (relation && first) change(addLines(layout, { relation: name, columns: [{ field: first.name }] }));
  };
  if (relations.length === 0 && tables.length === 0) return null;
  return (
    <section aria-label={t('layouts.lines')}>
      <h3 className={styles.heading}>{t('layouts.lines')}</h3>
      {tables.map((table) => (
        <LineTableBox
          key={table.relation}
          table={table}
          relation={relations.find(({ name }) => name === table.relation)}
          editor={editor}
        />
      ))}
      {free.length > 0 && (
        <NamedSelect
          style={{ width: '100%', marginTop: 8 }}
          aria-label={t('layouts.addLines')}
          placeholder={t('layouts.addLines')}
          value={null}
          of={free}
          onChange={add}
        />
      )}
    </section>
  );
}
