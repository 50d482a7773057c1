import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { useAllFields } from '../objects/useObjectFields';
import styles from './LayoutEditor.module.css';
import { addRelated, sameRelation } from './operations';
import { RelatedRow } from './RelatedRow';
import type { LayoutEditing } from './useLayoutEditor';

/** The lists of records that point here. */
export function RelatedLists({ object, editor }: { object: string; editor: LayoutEditing }) {
  const { t } = useTranslation();
  const text = useLabelText();
  const objects = useDocuments('object').data ?? [];
  const { layout, change } = editor;
  const lookups = [...useAllFields().values()].flat().filter(({ body, target }) => body && target === object);
  const free = lookups
    .map(({ object: other, name, label }) => ({ object: other, field: name, label }))
    .filter((one) => !layout.related.some((list) => sameRelation(list, { ...one, label: {}, columns: [] })));
  const nameOf = (name: string) => text(objects.find((one) => one.name === name)?.body.label, name);
  const nameField = (name: string) => objects.find((one) => one.name === name)?.body.nameField ?? 'name';
  const add = (index: number) => {
    const one = free[index];
    if (one) change(addRelated(layout, { object: one.object, field: one.field, columns: [nameField(one.object)] }));
  };
  return (
    <section>
      <h3 className={styles.heading}>{t('layouts.related')}</h3>
      {layout.related.map((list, index) => (
        <RelatedRow
          key={`${list.object} ${list.field}`}
          title={nameOf(list.object)}
          list={list}
          index={index}
          editor={editor}
        />
      ))}
      {free.length > 0 && (
        <Select
          style={{ width: '100%', marginTop: 8 }}
          aria-label={t('layouts.addRelated')}
          placeholder={t('layouts.addRelated')}
          value={null}
          options={free.map((one, index) => ({ value: index, label: `${nameOf(one.object)} (${one.label})` }))}
          onChange={add}
        />
      )}
    </section>
  );
}
