import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../kit/api/approvals';
import { ApprovalBar } from './ApprovalBar';

/** The rounds before the latest, folded away. */
export function EarlierRounds({ rounds }: { rounds: readonly Approval[] }) {
  const { t } = useTranslation();
  const items = [
    {
      key: 'earlier',
      label: t('approval.round.earlier', { count: rounds.length }),
      children: rounds.map((round) => <ApprovalBar key={round.id} approval={round} />),
    },
  ];
  return <Collapse ghost size="small" items={items} />;
}
