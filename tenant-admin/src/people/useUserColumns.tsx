import { Avatar } from '@fangyuan/runtime-ui/kit/ui/Avatar.tsx';
import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRoleNames } from './useRoleNames';
import type { User } from './peopleApi';
import { Chip } from '../ui/Chip';
import styles from './UsersPage.module.css';

/** What the list of users says of each. */
export function useUserColumns(open: (user: User) => void): TableColumnsType<User> {
  const { t } = useTranslation();
  const roleName = useRoleNames();
  return [
    {
      title: t('users.name'),
      render: (_, user) => (
        <span className={styles.person}>
          <Avatar id={user.id} name={user.name} size={24} />
          <Button type="link" size="small" onClick={() => open(user)}>
            {user.name}
          </Button>
          {!user.active && <Chip>{t('ui.inactive')}</Chip>}
          {user.active && !user.hasPassword && <Chip hue="amber">{t('users.invited')}</Chip>}
          {user.lockedUntil && <Chip hue="vermilion">{t('users.locked')}</Chip>}
        </span>
      ),
    },
    { title: t('users.login'), dataIndex: 'login', responsive: ['sm'] },
    { title: t('users.department'), responsive: ['md'], render: (_, { department }) => department?.name },
    { title: t('users.superior'), responsive: ['lg'], render: (_, { superior }) => superior?.name },
    {
      title: t('users.primaryRole'),
      render: (_, { primaryRole, roles }) => [primaryRole, ...roles].map(roleName).join(' · '),
    },
  ];
}
