import type { FieldValue } from '../../api/types';
import styles from './field.module.css';

/** A value nobody here knows the type of, as text. */
export function AnyText({ value }: { value: FieldValue }) {
  if (value === null) return null;
  return <span className={styles.cell}>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</span>;
}
