import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../kit/api/approvals';
import { useApprovalCount } from '../../kit/api/useApprovals';
import { Page } from '../../kit/ui/Page';
import { PageHeader } from '../../kit/ui/PageHeader';
import { Inbox } from './Inbox';

const boxes: Box[] = ['mine', 'submitted', 'decided'];

/** What waits for the viewer, what the viewer submitted, and what the viewer decided. */
export function ApprovalsPage() {
  const { t } = useTranslation();
  const [box, setBox] = useState<Box>('mine');
  const count = useApprovalCount();
  const label = (each: Box) =>
    each === 'mine' && count > 0 ? `${t('approval.box.mine')} ${count}` : t(`approval.box.${each}`);
  return (
    <Page>
      <title>{t('approval.nav.label')}</title>
      <PageHeader icon="clipboard-check" color="#1d6f5c" title={t('approval.nav.label')} />
      <Segmented<Box>
        value={box}
        onChange={setBox}
        options={boxes.map((each) => ({ value: each, label: label(each) }))}
        style={{ width: 'fit-content', marginBottom: 12 }}
        aria-label={t('approval.box.label')}
      />
      <Inbox key={box} box={box} />
    </Page>
  );
}
