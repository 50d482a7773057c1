import type { PropsWithChildren, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AppShell.module.css';
import { NavTab, type NavTabProps } from './NavTab';

interface AppShellProps {
  /** The mark at the left, which may open a menu. */
  brand: ReactNode;
  tabs: readonly NavTabProps[];
  actions: ReactNode;
  /** At the left of the room, where there is width for it. */
  side?: ReactNode;
  /** Shown at the foot of a narrow screen, in reach of the thumb. */
  bottomBar?: ReactNode;
  /** Above everything: no network, somebody else's eyes. */
  banner?: ReactNode;
}

/** The frame around every screen: a bar with the way around, and room below. */
export function AppShell({
  brand,
  tabs,
  actions,
  side,
  bottomBar,
  banner,
  children,
}: PropsWithChildren<AppShellProps>) {
  const { t } = useTranslation();
  return (
    <div className={styles.shell}>
      {banner}
      <header className={styles.bar}>
        {brand}
        <nav className={styles.tabs} aria-label={t('shell.nav.label')} tabIndex={-1}>
          {tabs.map((tab) => (
            <NavTab key={tab.path} {...tab} />
          ))}
        </nav>
        <div className={styles.actions}>{actions}</div>
      </header>
      <div className={styles.middle}>
        {side}
        <div className={styles.room}>{children}</div>
      </div>
      {bottomBar !== undefined && <div className={styles.bottom}>{bottomBar}</div>}
    </div>
  );
}
