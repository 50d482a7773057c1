import type { PropsWithChildren } from 'react';
import styles from './TabCommands.module.css';

/** The commands of a tab, above its list. */
export function TabCommands({ children }: PropsWithChildren) {
  return <div className={styles.commands}>{children}</div>;
}
