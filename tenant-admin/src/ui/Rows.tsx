import type { PropsWithChildren } from 'react';
import styles from './Rows.module.css';

/** Rows that are filled in together, under what they are called, and a button for one more. */
export function Rows({ legend, children }: PropsWithChildren<{ legend: string }>) {
  return (
    <fieldset className={styles.rows}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
