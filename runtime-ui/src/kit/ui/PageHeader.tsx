import type { ReactNode } from 'react';
import { identityOf } from '../theme/identity';
import { Glyph } from './Glyph';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  icon: string;
  color: string;
  /** The way here: small, above the title. */
  above?: ReactNode;
  title: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
}

/** What a page is about: the object's spine and glyph, the title, and what can be done. */
export function PageHeader({ icon, color, above, title, below, actions }: PageHeaderProps) {
  return (
    <header className={styles.header} style={{ borderLeftColor: identityOf(color) }}>
      <Glyph icon={icon} color={color} />
      <div className={styles.words}>
        {above !== undefined && <div className={styles.above}>{above}</div>}
        <h1 className={styles.title}>{title}</h1>
        {below}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
