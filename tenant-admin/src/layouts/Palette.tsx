import { Input } from 'antd';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './LayoutEditor.module.css';
import { useLayoutFields } from './layoutFields';
import { fieldsOn, putItem } from './operations';
import { PaletteItem } from './PaletteItem';
import type { LayoutEditing } from './useLayoutEditor';

/** The fields that are not on the page yet: drag one, or click to add it to the selected or last section. */
export function Palette({ editor: { layout, selection, change, select } }: { editor: LayoutEditing }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const there = fieldsOn(layout);
  const unused = useLayoutFields().filter(({ name }) => !there.has(name));
  const found = unused.filter(({ name, label }) => `${label} ${name}`.toLowerCase().includes(search.toLowerCase()));
  const selected = selection?.kind === 'section' ? selection.name : undefined;
  const section = layout.sections.find(({ name }) => name === selected) ?? layout.sections.at(-1);
  const add = (field: string) => {
    if (!section) return;
    change(putItem(layout, field, { section: section.name, index: section.items.length }));
    select({ kind: 'item', field });
  };
  return (
    <aside className={styles.side} aria-label={t('layouts.palette')}>
      <Input
        allowClear
        aria-label={t('fields.search')}
        placeholder={t('fields.search')}
        prefix={<Search size={14} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <h3 className={styles.heading}>{t('layouts.unused', { count: unused.length })}</h3>
      {found.map((field) => (
        <PaletteItem key={field.name} field={field} onAdd={() => add(field.name)} />
      ))}
    </aside>
  );
}
