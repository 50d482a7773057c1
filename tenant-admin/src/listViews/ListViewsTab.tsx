import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { useListViewColumns } from './useListViewColumns';

type Row = MetadataDocument<'listView'>;

const byPosition = (a: Row, b: Row) => (a.body.position ?? 0) - (b.body.position ?? 0);

/** The list views of an object. */
export function ListViewsTab() {
  const { t } = useTranslation();
  const columns = useListViewColumns(useObjectName());
  const texts = { add: t('listViews.new'), empty: t('listViews.empty') };
  return <DocumentsTab kind="listView" columns={columns} texts={texts} compare={byPosition} />;
}
