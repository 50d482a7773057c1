import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useActionColumns } from './useActionColumns';

/** The actions of an object. */
export function ActionsTab() {
  const { t } = useTranslation();
  const columns = useActionColumns();
  const texts = { add: t('actions.new'), empty: t('actions.empty'), hint: t('actions.hint') };
  return <DocumentsTab kind="action" columns={columns} texts={texts} />;
}
