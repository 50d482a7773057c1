import { Avatar } from '@fangyuan/runtime-ui/kit/ui/Avatar.tsx';
import { Button, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRoleNames } from './useRoleNames';
import type { User } from './peopleApi';
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
          {!user.active && <Tag>{t('ui.inactive')}</Tag>}
          {user.active && !user.hasPassword && <Tag color="warning">{t('users.invited')}</Tag>}
          {user.lockedUntil && <Tag color="error">{t('users.locked')}</Tag>}
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
