import { useTranslation } from 'react-i18next';
import type { Approval } from '../../kit/api/approvals';
import { momentText } from '../../kit/fields/dates';
import { useFormats } from '../../kit/fields/useFormats';
import styles from './ApprovalBar.module.css';
import { ApprovalTrack } from './ApprovalTrack';
import { DecisionButtons } from './DecisionButtons';
import { StateTag } from './StateTag';

interface ApprovalBarProps {
  approval: Approval;
  onDecided?(): void;
}

/** One round: how it stands, its steps, and the buttons of the one whose turn it is. */
export function ApprovalBar({ approval, onDecided }: ApprovalBarProps) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  const said = approval.log.find(({ event }) => event === 'submitted')?.comment ?? '';
  return (
    <div className={styles.bar}>
      <div className={styles.head}>
        <StateTag state={approval.state} />
        <b>{approval.label}</b>
        {approval.round > 1 && (
          <span className={styles.quiet}>{t('approval.round.number', { round: approval.round })}</span>
        )}
        <span className={styles.quiet}>
          {t('approval.submitted.by', {
            name: approval.submitter.name,
            time: momentText(approval.submittedAt, zone),
          })}
        </span>
        <DecisionButtons approval={approval} onDecided={onDecided} />
      </div>
      {said !== '' && <q className={styles.said}>{said}</q>}
      <ApprovalTrack approval={approval} />
    </div>
  );
}
