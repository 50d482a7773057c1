import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEndSession, useOwnSessions, type OpenSession } from '../../kit/api/ownSessions';
import { momentText } from '../../kit/fields/dates';
import { useFormats } from '../../kit/fields/useFormats';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { deviceName } from '../../kit/session/deviceName';
import styles from './OwnSessions.module.css';

/** Where the person is signed in, and the way out of a browser left somewhere. */
export function OwnSessions() {
  const { t } = useTranslation();
  const sessions = useOwnSessions();
  const end = useEndSession();
  const error = sessions.error ?? end.error;
  return (
    <section className={styles.sessions} aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('profile.sessions.title')}</h2>
      {error !== null && <ErrorPanel error={error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <DelayedSkeleton />}
      <ul>
        {sessions.data?.map((session) => (
          <Line key={session.id} session={session} busy={end.isPending} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ session, busy, onEnd }: { session: OpenSession; busy: boolean; onEnd(): void }) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  const { address, since, lastUsed, current } = session;
  const device = deviceName(session.device);
  return (
    <li>
      <div>
        <span>{device}</span> {current && <Tag>{t('profile.sessions.current')}</Tag>}
        <p>
          {[
            address,
            t('profile.sessions.since', { at: momentText(since, zone) }),
            t('profile.sessions.lastUsed', { at: momentText(lastUsed, zone) }),
          ].join(' · ')}
        </p>
      </div>
      {!current && (
        <Button size="small" disabled={busy} onClick={onEnd} aria-label={t('profile.sessions.endOf', { device })}>
          {t('profile.sessions.end')}
        </Button>
      )}
    </li>
  );
}
