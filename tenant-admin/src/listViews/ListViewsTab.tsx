import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { localName } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { useListViewColumns } from './useListViewColumns';

/** The list views of an object. */
export function ListViewsTab() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useObjectName();
  const views = useDocuments('listView', object);
  const columns = useListViewColumns(object);
  useShortcuts([{ code: 'KeyN', run: () => void navigate('new') }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => void navigate('new')}>
      {t('listViews.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <Loaded query={views}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && button}</TabCommands>
          <Listing
            rows={documents.toSorted((a, b) => (a.body.position ?? 0) - (b.body.position ?? 0))}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => void navigate(localName(row.name))}
            empty={<EmptyState kind="nothingYet" title={t('listViews.empty')} action={button} />}
          />
        </>
      )}
    </Loaded>
  );
}
