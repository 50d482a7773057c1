import { useTranslation } from 'react-i18next';
import { useRecordApprovals } from '../../kit/api/useApprovals';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { PanelBoundary } from '../../kit/ui/PanelBoundary';
import { ApprovalBar } from './ApprovalBar';
import { EarlierRounds } from './EarlierRounds';
import { SubmitButtons } from './SubmitButtons';
import styles from './RecordApprovals.module.css';

/** The record's way through approvals: where it stands, what may be done, and the rounds before. */
export function RecordApprovals({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const { t } = useTranslation();
  const approvals = useRecordApprovals(object.name, record.id, true);
  if (approvals.data === undefined) return null;
  const { locked, open, processes, rounds } = approvals.data;
  const [latest, ...earlier] = rounds;
  if (latest === undefined && processes.length === 0) return null;
  const openFields = open.map((name) => object.fields[name]?.label ?? name);
  return (
    <PanelBoundary>
      <section
        className={latest === undefined && !locked ? styles.offers : styles.panel}
        aria-label={t('approval.panel.label')}
      >
        {latest !== undefined && <ApprovalBar approval={latest} />}
        {locked && (
          <p className={styles.lock}>
            {openFields.length === 0
              ? t('approval.lock.whole')
              : t('approval.lock.except', { fields: openFields.join(t('approval.list.separator')) })}
          </p>
        )}
        {processes.length > 0 && (
          <SubmitButtons object={object.name} id={record.id} processes={processes} again={latest !== undefined} />
        )}
        {earlier.length > 0 && <EarlierRounds rounds={earlier} />}
      </section>
    </PanelBoundary>
  );
}
