import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApprovalStateName } from '../../kit/api/approvals';

const colors: Record<ApprovalStateName, string> = {
  pending: 'processing',
  approved: 'success',
  refused: 'error',
  returned: 'warning',
  recalled: 'default',
};

/** How a round stands, in a word. */
export function StateTag({ state }: { state: ApprovalStateName }) {
  const { t } = useTranslation();
  return (
    <Tag color={colors[state]} style={{ margin: 0 }}>
      {t(`approval.state.${state}`)}
    </Tag>
  );
}
