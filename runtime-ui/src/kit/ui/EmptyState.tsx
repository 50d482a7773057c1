import { CircleSlash, Inbox, SearchX, Settings2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Why there is nothing: none exist, the filter finds none, no right to see any, or nobody has set it up. */
export type EmptyKind = 'nothingYet' | 'nothingFound' | 'noPermission' | 'notConfigured';

const icons: Record<EmptyKind, LucideIcon> = {
  nothingYet: Inbox,
  nothingFound: SearchX,
  noPermission: CircleSlash,
  notConfigured: Settings2,
};

interface EmptyStateProps {
  kind: EmptyKind;
  title: string;
  hint?: string;
  /** The one thing to do about it. */
  action?: ReactNode;
}

/** Says why a place is empty and offers the one thing to do about it. */
export function EmptyState({ kind, title, hint, action }: EmptyStateProps) {
  const Icon = icons[kind];
  return (
    <div className={styles.empty} data-kind={kind}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {action}
    </div>
  );
}
