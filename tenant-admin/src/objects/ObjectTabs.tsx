import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation, useNavigate } from 'react-router';
import styles from './ObjectTabs.module.css';

const TABS = [
  'fields',
  'record-types',
  'layouts',
  'rules',
  'approvals',
  'sharing',
  'automations',
  'actions',
  'list-views',
  'prints',
  'pages',
  'usage',
] as const;

/** The tabs of an object; the digits open the first nine. The open one is scrolled into view where not all fit. */
export function ObjectTabs({ object }: { object: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const open = pathname.split('/')[3];
  useShortcuts(
    TABS.slice(0, 9).map((tab, index) => ({
      code: `Digit${index + 1}`,
      run: () => void navigate(`/objects/${object}/${tab}`),
    })),
  );
  return (
    <nav className={styles.tabs} aria-label={t('objects.tabs')}>
      {TABS.map((tab) => (
        <NavLink key={tab} ref={tab === open ? scrollIntoView : undefined} to={tab} className={styles.tab}>
          {t(`objects.tab.${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}

function scrollIntoView(tab: HTMLElement | null) {
  tab?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
