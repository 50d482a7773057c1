import { useTranslation } from 'react-i18next';
import type { FieldMeta, LineTable, ObjectMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import type { LiveForm } from '../form/LiveForm';
import { useLiveValue } from '../form/useLiveForm';
import styles from './LineGrid.module.css';

/** What the lines come to, as they are typed. */
export function LineTotals({ table, object, live }: { table: LineTable; object: ObjectMeta; live: LiveForm }) {
  const fields = (table.totals ?? []).flatMap((name) => object.fields[name] ?? []);
  if (fields.length === 0) return null;
  return (
    <dl className={styles.totals}>
      {fields.map((field) => (
        <Total key={field.name} field={field} live={live} />
      ))}
    </dl>
  );
}

function Total({ field, live }: { field: FieldMeta; live: LiveForm }) {
  const { t } = useTranslation();
  const value = useLiveValue(live, field.name);
  const { View } = typeOf(field);
  return (
    <div>
      <dt>{field.label}</dt>
      <dd aria-live="polite">{value === null ? t('form.computed.pending') : <View value={value} field={field} />}</dd>
    </div>
  );
}
