import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { InboxEntry } from '../../kit/api/approvals';
import { useApprovalCount, useApprovalList } from '../../kit/api/useApprovals';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { useOpenOnClick } from '../../kit/ui/openPath';
import { paths } from '../../kit/ui/paths';
import { InboxItem } from '../approval/InboxItem';
import inbox from '../approval/Inbox.module.css';
import styles from './Workbench.module.css';

const most = 5;

/** What waits for the viewer's approval, the latest first; each opens where it can be read and decided. */
export function MyApprovals() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useApprovalList('mine');
  const count = useApprovalCount();
  const open = useOpenOnClick(paths.approvals);
  const entries = list.data?.pages.flatMap(({ approvals }) => approvals).slice(0, most);
  const choose = (id: string) => {
    const entry = entries?.find((each) => each.id === id);
    if (entry !== undefined) void navigate(placeOf(entry));
  };
  return (
    <section className={styles.panel} aria-label={t('home.approvals')}>
      <header>
        <h2>
          <Stamp size={16} aria-hidden /> {t('home.approvals')} {count > 0 && <span className="tabular">{count}</span>}
        </h2>
        <a href={`/app${paths.approvals}`} onClick={open}>
          {t('home.allApprovals')}
        </a>
      </header>
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <DelayedSkeleton />}
      {entries?.length === 0 && <p>{t('home.noneWaiting')}</p>}
      {entries !== undefined && entries.length > 0 && (
        <ol className={inbox.list} aria-label={t('home.approvals')}>
          {entries.map((entry) => (
            <InboxItem key={entry.id} entry={entry} current={false} onChoose={choose} />
          ))}
        </ol>
      )}
    </section>
  );
}

function placeOf({ record, object }: InboxEntry): string {
  return 'noAccess' in record ? paths.approvals : paths.record(object.name, record.id);
}
