import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval, Verdict } from '../../kit/api/approvals';
import { DecisionDialog } from './DecisionDialog';
import styles from './DecisionButtons.module.css';

interface DecisionButtonsProps {
  approval: Approval;
  onDecided?(): void;
}

const decisions: Verdict[] = ['approve', 'return', 'refuse'];

/** What the viewer may do about the round now; nothing where it is not the viewer's turn. */
export function DecisionButtons({ approval, onDecided }: DecisionButtonsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Verdict>();
  const { can } = approval;
  const offered = [...(can.decide ? decisions : []), ...(can.recall ? (['recall'] as const) : [])];
  if (offered.length === 0 && asking === undefined) return null;
  return (
    <span className={styles.buttons}>
      {offered.map((verdict) => (
        <Button
          key={verdict}
          type={verdict === 'approve' ? 'primary' : 'default'}
          danger={verdict === 'refuse'}
          onClick={() => setAsking(verdict)}
        >
          {t(`approval.verdict.${verdict}`)}
        </Button>
      ))}
      {asking !== undefined && (
        <DecisionDialog
          approval={approval}
          verdict={asking}
          onClose={() => setAsking(undefined)}
          onDecided={onDecided}
        />
      )}
    </span>
  );
}
