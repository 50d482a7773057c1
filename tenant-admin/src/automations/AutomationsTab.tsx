import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useAutomationColumns } from './useAutomationColumns';

/** The automations of an object. */
export function AutomationsTab() {
  const { t } = useTranslation();
  const columns = useAutomationColumns();
  const texts = { add: t('automations.new'), empty: t('automations.empty'), hint: t('automations.hint') };
  return <DocumentsTab kind="automation" columns={columns} texts={texts} />;
}
