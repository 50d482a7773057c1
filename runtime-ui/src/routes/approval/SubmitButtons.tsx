import { Button } from 'antd';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalOffer } from '../../kit/api/approvals';
import { SubmitDialog } from './SubmitDialog';
import styles from './SubmitButtons.module.css';

interface SubmitButtonsProps {
  object: string;
  id: string;
  processes: readonly ApprovalOffer[];
  /** Whether there was a round before. */
  again: boolean;
}

/** A button for each process that the record may be submitted to. */
export function SubmitButtons({ object, id, processes, again }: SubmitButtonsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<ApprovalOffer>();
  const words = (label: string) => t(again ? 'approval.submit.again' : 'approval.submit.action', { process: label });
  return (
    <div className={styles.buttons}>
      {processes.map((process) => (
        <Button key={process.name} icon={<Stamp size={16} />} onClick={() => setAsking(process)}>
          {words(process.label)}
        </Button>
      ))}
      {asking !== undefined && (
        <SubmitDialog object={object} id={id} process={asking} onClose={() => setAsking(undefined)} />
      )}
    </div>
  );
}
