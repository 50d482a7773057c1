import type { PropsWithChildren } from 'react';
import styles from './field.module.css';

/** Figures that stand under one another. */
export function NumberText({ children }: PropsWithChildren) {
  return <span className={styles.number}>{children}</span>;
}
