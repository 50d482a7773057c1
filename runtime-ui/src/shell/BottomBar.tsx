import { Dropdown } from 'antd';
import { Ellipsis, House, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { ObjectMeta } from '../kit/api/types';
import { ObjectIcon } from '../kit/ui/ObjectIcon';
import { paths } from '../kit/ui/paths';
import styles from './BottomBar.module.css';
import { BottomItem } from './BottomItem';

const inReach = 2;

/** The way around on a narrow screen: the workbench, the first objects, the rest behind 更多, and oneself. */
export function BottomBar({ tabs, current }: { tabs: readonly ObjectMeta[]; current: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const rest = [
    ...tabs.slice(inReach).map(({ name, pluralLabel }) => ({
      key: name,
      label: pluralLabel,
      onClick: () => void navigate(paths.list(name)),
    })),
    { key: '$tags', label: t('tags.label'), onClick: () => void navigate(paths.tags) },
  ];
  return (
    <nav className={styles.bar} aria-label={t('shell.bottom.label')}>
      <BottomItem
        path={paths.home}
        label={t('home.label')}
        icon={<House size={20} strokeWidth={1.75} aria-hidden />}
        current={pathname === paths.home}
      />
      {tabs.slice(0, inReach).map(({ name, pluralLabel, icon }) => (
        <BottomItem
          key={name}
          path={paths.list(name)}
          label={pluralLabel}
          icon={<ObjectIcon name={icon} size={20} strokeWidth={1.75} />}
          current={name === current}
        />
      ))}
      <Dropdown trigger={['click']} placement="top" menu={{ items: rest }}>
        <button type="button" className={styles.item}>
          <Ellipsis size={20} aria-hidden />
          {t('shell.bottom.more')}
        </button>
      </Dropdown>
      <BottomItem
        path={paths.profile}
        label={t('shell.bottom.me')}
        icon={<UserRound size={20} strokeWidth={1.75} aria-hidden />}
        current={pathname === paths.profile}
      />
    </nav>
  );
}
