import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { useProcessColumns } from './useProcessColumns';

/** The approval processes of an object. */
export function ApprovalsTab() {
  const { t } = useTranslation();
  const columns = useProcessColumns(useObjectName());
  const texts = { add: t('approvals.new'), empty: t('approvals.empty'), hint: t('approvals.hint') };
  return <DocumentsTab kind="approvalProcess" columns={columns} texts={texts} />;
}
