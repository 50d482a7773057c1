import { deviceName } from '@fangyuan/runtime-ui/kit/session/deviceName.ts';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../ui/Loaded';
import { Moment } from '../ui/Moment';
import { useSessions, type User } from './peopleApi';
import styles from './UsersPage.module.css';

/** Where a person is signed in. */
export function SessionList({ user }: { user: User }) {
  const { t } = useTranslation();
  const sessions = useSessions(user.id);
  return (
    <section className={styles.sessions}>
      <h3>{t('users.sessions')}</h3>
      <Loaded query={sessions} rows={2}>
        {(open) =>
          open.length === 0 ? (
            <p>{t('users.noSessions')}</p>
          ) : (
            <ul>
              {open.map(({ id, device, address, lastUsed }) => (
                <li key={id}>
                  {deviceName(device)} · <span className="tabular">{address}</span> · <Moment at={lastUsed} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
