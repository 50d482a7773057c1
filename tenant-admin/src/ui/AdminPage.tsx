import { neutralIdentity } from '@fangyuan/runtime-ui/kit/theme/identity.ts';
import { PageHeader } from '@fangyuan/runtime-ui/kit/ui/PageHeader.tsx';
import type { PropsWithChildren, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './AdminPage.module.css';

type AdminPageProps = PropsWithChildren<{
  icon: string;
  color?: string;
  /** What the page belongs to. */
  parent?: { to: string; label: string };
  title: string;
  /** Beside the title, smaller: a name, a state. */
  note?: ReactNode;
  /** One sentence on what the page is for. */
  hint?: string;
  actions?: ReactNode;
}>;

/** A page: its header and what it shows. */
export function AdminPage({
  icon,
  color = neutralIdentity,
  parent,
  title,
  note,
  hint,
  actions,
  children,
}: AdminPageProps) {
  return (
    <>
      <PageHeader
        icon={icon}
        color={color}
        above={parent && <Link to={parent.to}>{parent.label}</Link>}
        title={
          <>
            {title} <span className={styles.note}>{note}</span>
          </>
        }
        below={hint && <p className={styles.hint}>{hint}</p>}
        actions={actions}
      />
      {children}
    </>
  );
}
