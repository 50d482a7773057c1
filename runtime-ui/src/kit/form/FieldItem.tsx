import type { FieldMeta, FieldValue } from '../api/types';
import { typeOf } from '../fields/registry';
import styles from './FieldItem.module.css';

interface FieldItemProps {
  field: FieldMeta;
  value: FieldValue;
  /** Stands in for a value that is not known yet. */
  pending?: string;
}

/** A field on a record's page: small label, value, hairline. */
export function FieldItem({ field, value, pending }: FieldItemProps) {
  const { View } = typeOf(field);
  return (
    <div className={styles.item} data-field={field.name}>
      <div className={styles.label} title={field.help}>
        {field.label}
      </div>
      <div className={styles.value}>
        {pending !== undefined ? (
          <span className={styles.pending}>{pending}</span>
        ) : (
          <View value={value} field={field} />
        )}
      </div>
    </div>
  );
}
