import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { NavigationGroup } from './navigation';
import styles from './SideNavigation.module.css';

type SideNavigationProps = { groups: readonly NavigationGroup[]; className?: string; onOpened?: () => void };

/** The pages somebody can open, in groups. */
export function SideNavigation({ groups, className, onOpened }: SideNavigationProps) {
  const { t } = useTranslation();
  return (
    <nav className={className} aria-label={t('frame.navigation')}>
      {groups.map((group) => (
        <section key={group.label} className={styles.group}>
          <h2>{t(group.label)}</h2>
          {group.items.map(({ path, label, icon: Icon }) => (
            <NavLink key={path} to={path} className={styles.item} onClick={onOpened}>
              <Icon size={16} strokeWidth={1.75} aria-hidden />
              {t(label)}
            </NavLink>
          ))}
        </section>
      ))}
    </nav>
  );
}
