import { Badge } from 'antd';
import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApprovalCount } from '../kit/api/useApprovals';
import { useOpenOnClick } from '../kit/ui/openPath';
import { paths } from '../kit/ui/paths';
import styles from './ApprovalsButton.module.css';

/** The way to the approvals, with how many wait for the viewer. */
export function ApprovalsButton() {
  const { t } = useTranslation();
  const count = useApprovalCount();
  const open = useOpenOnClick(paths.approvals);
  const label = count === 0 ? t('approval.nav.label') : t('approval.nav.waiting', { count });
  return (
    <a className={styles.button} href={`/app${paths.approvals}`} onClick={open} aria-label={label} title={label}>
      <Badge count={count} size="small" overflowCount={99} aria-hidden>
        <Stamp size={19} strokeWidth={1.75} aria-hidden />
      </Badge>
    </a>
  );
}
