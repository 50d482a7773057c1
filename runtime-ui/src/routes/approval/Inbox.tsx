import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../kit/api/approvals';
import { useApprovalList } from '../../kit/api/useApprovals';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { EmptyState } from '../../kit/ui/EmptyState';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { useNarrow } from '../../kit/ui/useNarrow';
import styles from './Inbox.module.css';
import { InboxDetail } from './InboxDetail';
import { InboxItem } from './InboxItem';

/** A list beside the one approval that is looked at; once that is decided the next takes its place. */
export function Inbox({ box }: { box: Box }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const list = useApprovalList(box);
  const [chosen, setChosen] = useState<string>();
  if (list.error !== null) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <DelayedSkeleton />;
  const entries = list.data.pages.flatMap(({ approvals }) => approvals);
  if (entries.length === 0) {
    return (
      <EmptyState kind="nothingYet" title={t(`approval.empty.${box}.title`)} hint={t(`approval.empty.${box}.hint`)} />
    );
  }
  const shown = entries.find(({ id }) => id === chosen) ?? (narrow ? undefined : entries[0]);
  const index = entries.findIndex(({ id }) => id === shown?.id);
  const goOn = () => setChosen(entries[index + 1]?.id ?? (narrow ? undefined : entries[Math.max(0, index - 1)]?.id));
  if (narrow && shown !== undefined) {
    return <InboxDetail key={shown.id} entry={shown} onBack={() => setChosen(undefined)} onDecided={goOn} />;
  }
  return (
    <div className={styles.columns}>
      <div>
        <ol className={styles.list} aria-label={t(`approval.box.${box}`)}>
          {entries.map((entry) => (
            <InboxItem key={entry.id} entry={entry} current={entry.id === shown?.id} onChoose={setChosen} />
          ))}
        </ol>
        {list.hasNextPage && (
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('approval.list.more')}
          </Button>
        )}
      </div>
      {shown !== undefined && <InboxDetail key={shown.id} entry={shown} onDecided={goOn} />}
    </div>
  );
}
