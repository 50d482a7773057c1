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
import { NewRoleDialog } from './NewRoleDialog';
import { useRoleColumns } from './useRoleColumns';

/** All roles of the tenant. */
export function RolesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const roles = useDocuments('role');
  const columns = useRoleColumns();
  const [creating, setCreating] = useState(false);
  const open = (name: string) => void navigate(`/roles/${name}`);
  useShortcuts([{ code: 'KeyN', run: () => setCreating(true) }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setCreating(true)}>
      {t('roles.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="shield-check" title={t('roles.title')} hint={t('roles.hint')} actions={button}>
      <Loaded query={roles}>
        {(documents) => (
          <>
            <Listing
              rows={documents}
              columns={columns}
              rowKey={(row) => row.name}
              onOpen={(row) => open(row.name)}
              empty={<EmptyState kind="nothingYet" title={t('roles.empty')} action={button} />}
            />
            {creating && <NewRoleDialog roles={documents} onClose={() => setCreating(false)} onCreated={open} />}
          </>
        )}
      </Loaded>
    </AdminPage>
  );
}
