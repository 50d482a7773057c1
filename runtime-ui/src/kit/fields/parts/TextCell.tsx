import type { ViewProps } from '../fieldType';
import styles from './field.module.css';

/** Text on one line, cut where the column ends. */
export function TextCell({ value }: ViewProps<string, object>) {
  if (value === null || value === '') return null;
  return (
    <span className={styles.cell} title={value}>
      {value}
    </span>
  );
}
