import type { ReactNode } from 'react';
import { useOpenOnClick } from '../kit/ui/openPath';
import styles from './BottomBar.module.css';

interface BottomItemProps {
  path: string;
  label: string;
  icon: ReactNode;
  current: boolean;
}

/** One place of the bottom bar. */
export function BottomItem({ path, label, icon, current }: BottomItemProps) {
  return (
    <a
      className={styles.item}
      href={`/app${path}`}
      onClick={useOpenOnClick(path)}
      aria-current={current ? 'page' : undefined}
    >
      {icon}
      {label}
    </a>
  );
}
