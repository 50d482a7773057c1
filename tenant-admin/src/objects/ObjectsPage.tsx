import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { NewObjectDialog } from './NewObjectDialog';
import { useObjectColumns } from './useObjectColumns';

/** All objects of the tenant. */
export function ObjectsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const objects = useDocuments('object');
  const columns = useObjectColumns();
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  useShortcuts([{ code: 'KeyN', run: create }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={create}>
      {t('objects.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="boxes" title={t('objects.title')} hint={t('objects.hint')} actions={button}>
      <Loaded query={objects}>
        {(documents) => (
          <Listing
            rows={documents.filter((document) => document.origin !== 'system')}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => void navigate(`/objects/${row.name}`)}
            empty={<EmptyState kind="nothingYet" title={t('objects.empty')} action={button} />}
          />
        )}
      </Loaded>
      {creating && <NewObjectDialog onClose={() => setCreating(false)} />}
    </AdminPage>
  );
}
