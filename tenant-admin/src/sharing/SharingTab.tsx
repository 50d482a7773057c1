import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { useSharingColumns } from './useSharingColumns';

/** The sharing rules of an object. */
export function SharingTab() {
  const { t } = useTranslation();
  const columns = useSharingColumns(useObjectName());
  const texts = { add: t('sharing.new'), empty: t('sharing.empty'), hint: t('sharing.hint') };
  return <DocumentsTab kind="sharingRule" columns={columns} texts={texts} />;
}
