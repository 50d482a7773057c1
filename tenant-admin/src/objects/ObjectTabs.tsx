import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { useEffect, useRef } from 'react';
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
  'usage',
] as const;

/** The tabs of an object; the digits open the first nine. The open one is scrolled into view where not all fit. */
export function ObjectTabs({ object }: { object: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  useShortcuts(
    TABS.slice(0, 9).map((tab, index) => ({
      code: `Digit${index + 1}`,
      run: () => void navigate(`/objects/${object}/${tab}`),
    })),
  );
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={t('objects.tabs')}>
      {TABS.map((tab) => (
        <NavLink key={tab} to={tab} className={styles.tab}>
          {t(`objects.tab.${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}
