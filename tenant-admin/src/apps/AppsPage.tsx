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
import { NewAppDialog } from './NewAppDialog';
import { useAppColumns } from './useAppColumns';

/** All apps of the tenant. */
export function AppsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const apps = useDocuments('app');
  const columns = useAppColumns();
  const [creating, setCreating] = useState(false);
  const open = (name: string) => void navigate(`/apps/${name}`);
  useShortcuts([{ code: 'KeyN', run: () => setCreating(true) }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setCreating(true)}>
      {t('apps.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="app-window" title={t('apps.title')} hint={t('apps.hint')} actions={button}>
      <Loaded query={apps}>
        {(documents) => (
          <>
            <Listing
              rows={documents}
              columns={columns}
              rowKey={(row) => row.name}
              onOpen={(row) => open(row.name)}
              empty={<EmptyState kind="nothingYet" title={t('apps.empty')} action={button} />}
            />
            {creating && <NewAppDialog apps={documents} onClose={() => setCreating(false)} onCreated={open} />}
          </>
        )}
      </Loaded>
    </AdminPage>
  );
}
