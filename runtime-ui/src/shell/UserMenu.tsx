import { Dropdown } from 'antd';
import { CircleUser, LogOut, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMeta } from '../kit/api/MetaProvider';
import { Avatar } from '../kit/ui/Avatar';
import { paths } from '../kit/ui/paths';
import { useSignOut } from './useSignOut';
import styles from './UserMenu.module.css';

/** Who is signed in, and what belongs to that person. */
export function UserMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { user, permissions } = useMeta();
  const leave = useSignOut();
  const items = [
    {
      key: 'profile',
      icon: <CircleUser size={16} />,
      label: t('shell.user.profile'),
      onClick: () => void navigate(paths.profile),
    },
    ...(permissions.length === 0
      ? []
      : [{ key: 'admin', icon: <Settings size={16} />, label: <a href="/admin/">{t('shell.user.admin')}</a> }]),
    { type: 'divider' as const },
    { key: 'leave', icon: <LogOut size={16} />, label: t('shell.user.signOut'), onClick: leave },
  ];
  return (
    <Dropdown trigger={['click']} placement="bottomRight" menu={{ items }}>
      <button type="button" className={styles.user} aria-label={t('shell.user.menu', { name: user.name })}>
        <Avatar id={user.id} name={user.name} size={28} />
      </button>
    </Dropdown>
  );
}
