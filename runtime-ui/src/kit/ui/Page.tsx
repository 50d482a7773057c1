import type { PropsWithChildren } from 'react';
import styles from './Page.module.css';

interface PageProps {
  /** A list takes the whole width, a record reads better at 1,320 pixels, a form at 1,040. */
  width?: 'full' | 'reading' | 'form';
}

/** The room below the shell's bar that a screen is drawn in. */
export function Page({ width = 'reading', children }: PropsWithChildren<PageProps>) {
  return <main className={`${styles.page} ${styles[width] ?? ''}`}>{children}</main>;
}
