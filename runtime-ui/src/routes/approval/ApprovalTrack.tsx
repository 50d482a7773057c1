import { useTranslation } from 'react-i18next';
import type { Approval } from '../../kit/api/approvals';
import styles from './ApprovalTrack.module.css';
import { TrackStep } from './TrackStep';

/** The steps of a round in their order; side by side where there is room, below each other on a phone. */
export function ApprovalTrack({ approval }: { approval: Approval }) {
  const { t } = useTranslation();
  const recalled = approval.log.find(({ event }) => event === 'recalled');
  return (
    <>
      <ol className={styles.track} aria-label={t('approval.track.label')}>
        {approval.steps.map((step) => (
          <TrackStep key={step.name} step={step} />
        ))}
      </ol>
      {recalled?.actor !== undefined && recalled.actor !== null && (
        <p className={styles.recalled}>
          {t('approval.recalled.by', { name: recalled.actor.name })}
          {recalled.comment !== '' && <q>{recalled.comment}</q>}
        </p>
      )}
    </>
  );
}
