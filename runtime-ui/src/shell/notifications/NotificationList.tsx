import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Notification } from '../../kit/api/notifications';
import { inZone } from '../../kit/fields/dates';
import { useFormats } from '../../kit/fields/useFormats';
import { EmptyState } from '../../kit/ui/EmptyState';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { paths } from '../../kit/ui/paths';
import styles from './notifications.module.css';
import { NotificationText } from './NotificationText';
import type { useNotifications } from './useNotifications';

interface NotificationListProps {
  told: ReturnType<typeof useNotifications>;
  onClose(): void;
}

/** What the viewer was told; a click opens what it is about. */
export function NotificationList({ told, onClose }: NotificationListProps) {
  const { t } = useTranslation();
  const { pages, notifications, unread } = told;
  const [newest] = notifications;
  return (
    <section className={styles.panel} aria-label={t('notifications.title')}>
      <header className={styles.header}>
        <h2>{t('notifications.title')}</h2>
        {unread > 0 && newest !== undefined && (
          <Button size="small" type="link" onClick={() => told.readAll(newest.id)}>
            {t('notifications.readAll')}
          </Button>
        )}
      </header>
      {pages.error !== null && <ErrorPanel error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.data !== undefined && notifications.length === 0 && (
        <EmptyState kind="nothingYet" title={t('notifications.empty')} hint={t('notifications.emptyHint')} />
      )}
      <ul className={styles.list}>
        {notifications.map((notification) => (
          <Item key={notification.id} notification={notification} onRead={told.read} onClose={onClose} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button block type="text" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('notifications.more')}
        </Button>
      )}
    </section>
  );
}

interface ItemProps {
  notification: Notification;
  onRead(id: string): void;
  onClose(): void;
}

function Item({ notification, onRead, onClose }: ItemProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { zone } = useFormats();
  const { id, read, record, madeAt } = notification;
  const open = () => {
    if (!read) onRead(id);
    if (record === null) return;
    onClose();
    void navigate(paths.record(record.object, record.id));
  };
  return (
    <li>
      <button type="button" className={styles.item} data-unread={!read} onClick={open}>
        <span>
          <NotificationText {...notification} />
        </span>
        <small>
          {!read && <span className={styles.mark}>{t('notifications.unreadMark')}</span>}
          <time dateTime={madeAt}>{inZone(madeAt, zone).format('MM-DD HH:mm')}</time>
        </small>
      </button>
    </li>
  );
}
