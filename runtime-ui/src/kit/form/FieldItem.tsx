import type { FieldMeta, FieldValue } from '../api/types';
import { typeOf } from '../fields/registry';
import styles from './FieldItem.module.css';

/** A field on a record's page: small label, value, hairline. */
export function FieldItem({ field, value }: { field: FieldMeta; value: FieldValue }) {
  const { View } = typeOf(field);
  return (
    <div className={styles.item} data-field={field.name}>
      <div className={styles.label} title={field.help}>
        {field.label}
      </div>
      <div className={styles.value}>
        <View value={value} field={field} />
      </div>
    </div>
  );
}
