import { Drawer } from 'antd';
import { Menu } from 'lucide-react';
import { useState, type PropsWithChildren, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import type { NavigationGroup } from './navigation';
import { Person } from './Person';
import styles from './Shell.module.css';
import { SideNavigation } from './SideNavigation';

type ShellProps = PropsWithChildren<{
  /** Whose pages these are. */
  owner: string;
  user: string;
  groups: readonly NavigationGroup[];
  appLink?: string;
  /** What the menu of a narrow page offers beside the navigation. */
  more?: ReactNode;
}>;

/** The frame of every page: whose it is at the top, where to go at the side. Children stand in the top bar. */
export function Shell({ owner, user, groups, appLink, more, children }: ShellProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <button type="button" className={styles.menu} aria-label={t('frame.menu')} onClick={() => setOpen(true)}>
          <Menu size={18} />
        </button>
        <span className={styles.mark} aria-hidden>
          {owner.charAt(0)}
        </span>
        <strong className={styles.owner}>{owner}</strong>
        <div className={styles.tools}>{children}</div>
        {appLink && (
          <a className={styles.toApp} href={appLink}>
            {t('frame.toApp')}
          </a>
        )}
        <Person name={user} />
      </header>
      <SideNavigation className={styles.side} groups={groups} />
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={240} title={owner}>
        <SideNavigation groups={groups} onOpened={() => setOpen(false)} />
        <div className={styles.more}>{more}</div>
      </Drawer>
      <main className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}
