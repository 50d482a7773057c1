import { Button } from 'antd';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InboxEntry } from '../../kit/api/approvals';
import { useApproval } from '../../kit/api/useApprovals';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { RecordLink } from '../../kit/ui/RecordLink';
import { ApprovalBar } from './ApprovalBar';
import styles from './Inbox.module.css';
import { nameOf } from './nameOf';
import { RecordGlance } from './RecordGlance';

interface InboxDetailProps {
  entry: InboxEntry;
  onBack?(): void;
  onDecided(): void;
}

/** The approval that is looked at, with what the viewer may read of its record. */
export function InboxDetail({ entry, onBack, onDecided }: InboxDetailProps) {
  const { t } = useTranslation();
  const approval = useApproval(entry.id);
  const { record } = entry;
  return (
    <article className={styles.detail} aria-label={nameOf(entry, t)}>
      {onBack !== undefined && (
        <Button type="text" icon={<ArrowLeft size={16} />} onClick={onBack} style={{ alignSelf: 'start' }}>
          {t('approval.list.back')}
        </Button>
      )}
      <h2 className={styles.title}>
        <span className={styles.quiet}>{entry.object.label}</span>
        {'noAccess' in record ? (
          nameOf(entry, t)
        ) : (
          <RecordLink object={entry.object.name} id={record.id}>
            {nameOf(entry, t)}
          </RecordLink>
        )}
      </h2>
      {'noAccess' in record ? (
        <p className={styles.quiet}>{t('approval.record.hint')}</p>
      ) : (
        <RecordGlance object={entry.object.name} id={record.id} />
      )}
      {approval.error !== null && <ErrorPanel error={approval.error} onRetry={() => void approval.refetch()} />}
      {approval.data === undefined ? (
        <DelayedSkeleton />
      ) : (
        <ApprovalBar approval={approval.data} onDecided={onDecided} />
      )}
    </article>
  );
}
