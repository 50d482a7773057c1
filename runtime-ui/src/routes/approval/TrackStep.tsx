import { Check, CircleDashed, CornerUpLeft, Minus, X, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApprovalStep, ApprovalTask } from '../../kit/api/approvals';
import { momentText } from '../../kit/fields/dates';
import { Person } from '../../kit/fields/parts/Person';
import { useFormats } from '../../kit/fields/useFormats';
import styles from './ApprovalTrack.module.css';

const marks: Partial<Record<ApprovalStep['state'], LucideIcon>> = {
  approved: Check,
  refused: X,
  returned: CornerUpLeft,
  skipped: Minus,
  void: Minus,
};

/** A step with who was asked, what they said and when; or why nobody was asked. */
export function TrackStep({ step }: { step: ApprovalStep }) {
  const { t } = useTranslation();
  const Mark = marks[step.state] ?? CircleDashed;
  const asked = step.tasks.filter(({ state }) => state !== 'void' || step.state === 'void');
  return (
    <li className={styles.step} data-state={step.state} aria-current={step.state === 'pending' ? 'step' : undefined}>
      <span className={styles.mark}>
        <Mark size={13} strokeWidth={2.5} aria-hidden />
      </span>
      <div className={styles.words}>
        <p className={styles.name}>
          <b>{step.label}</b>
          <span>
            {step.cause === null ? t(`approval.step.${step.state}`) : t(`approval.auto.${step.state}.${step.cause}`)}
          </span>
        </p>
        {step.tasks.length > 1 && <p className={styles.mode}>{t(`approval.mode.${step.mode}`)}</p>}
        {asked.map((task) => (
          <Task key={task.approver.id} task={task} />
        ))}
      </div>
    </li>
  );
}

function Task({ task }: { task: ApprovalTask }) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  return (
    <div className={styles.task}>
      <p>
        <Person {...task.approver} /> {t(`approval.task.${task.state}`)}
        {task.decidedAt !== null && <time dateTime={task.decidedAt}>{momentText(task.decidedAt, zone)}</time>}
      </p>
      {task.comment !== '' && <q>{task.comment}</q>}
    </div>
  );
}
