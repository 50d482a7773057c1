import type { ViewProps } from '../fieldType';
import { Blank } from './Blank';
import styles from './field.module.css';

/** Text as it was written. */
export function TextView({ value }: ViewProps<string, object>) {
  return value === null || value === '' ? <Blank /> : <span className={styles.plain}>{value}</span>;
}
