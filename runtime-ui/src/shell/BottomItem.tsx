import type { LucideIcon } from 'lucide-react';
import { useOpenOnClick } from '../kit/ui/openPath';
import styles from './BottomBar.module.css';

interface BottomItemProps {
  path: string;
  label: string;
  icon: LucideIcon;
  current: boolean;
}

/** One place of the bottom bar. */
export function BottomItem({ path, label, icon: Icon, current }: BottomItemProps) {
  return (
    <a
      className={styles.item}
      href={`/app${path}`}
      onClick={useOpenOnClick(path)}
      aria-current={current ? 'page' : undefined}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      {label}
    </a>
  );
}
