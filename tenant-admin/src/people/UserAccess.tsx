import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { useCommand } from '../ui/useCommand';
import { endSessions, newLink, type OneTimeLink, type User } from './peopleApi';
import styles from './UsersPage.module.css';

type UserAccessProps = { user: User; onLink: (link: OneTimeLink) => void };

/** How a person gets in: a fresh link, and being signed out everywhere. */
export function UserAccess({ user, onLink }: UserAccessProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const link = useCommand(() => newLink(user.id), adminKeys.people('users'));
  const end = useCommand(() => endSessions(user.id), adminKeys.people('users'));
  return (
    <div className={styles.access}>
      <Button loading={link.isPending} onClick={() => link.mutate(undefined, { onSuccess: onLink })}>
        {t('users.newLink')}
      </Button>
      <Button
        loading={end.isPending}
        onClick={() =>
          end.mutate(undefined, { onSuccess: () => void message.success(t('users.signedOut', { name: user.name })) })
        }
      >
        {t('users.endSessions')}
      </Button>
    </div>
  );
}
