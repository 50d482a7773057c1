import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useCustomPageColumns } from './useCustomPageColumns';

/** The pages of an object that the tenant has written. */
export function CustomPagesTab() {
  const { t } = useTranslation();
  const columns = useCustomPageColumns();
  const texts = { add: t('pages.new'), empty: t('pages.empty'), hint: t('pages.hint') };
  return <DocumentsTab kind="page" columns={columns} texts={texts} />;
}
