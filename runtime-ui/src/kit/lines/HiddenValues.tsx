import { useTranslation } from 'react-i18next';
import type { LineTable, ObjectMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import styles from './LineGrid.module.css';
import type { LiveLine } from './LiveLines';
import type { Column } from './pasting';

interface HiddenValuesProps {
  table: LineTable;
  object: ObjectMeta;
  live: readonly LiveLine[];
  shown: readonly Column[];
}

/** Says which columns hold values although the record, as it is, does not show them. */
export function HiddenValues({ table, object, live, shown }: HiddenValuesProps) {
  const { t } = useTranslation();
  const visible = new Set(shown.map(({ field }) => field.name));
  const kept = table.columns
    .flatMap(({ field }) => (visible.has(field) ? [] : (object.fields[field] ?? [])))
    .filter((field) => live.some(({ values }) => !typeOf(field).isBlank(values[field.name] ?? null)));
  if (kept.length === 0) return null;
  return (
    <p className={styles.kept} role="status">
      {t('lines.kept', { columns: kept.map(({ label }) => label).join(t('filter.list.separator')) })}
    </p>
  );
}
