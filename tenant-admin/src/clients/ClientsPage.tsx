import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { SecretDialog } from '../ui/SecretDialog';
import { useNewButton } from '../ui/useNewButton';
import { useClients, type NewClient } from './clientsApi';
import { NewClientDialog } from './NewClientDialog';
import { useClientColumns } from './useClientColumns';

/** The programs that may call the interface. */
export function ClientsPage() {
  const { t } = useTranslation();
  const clients = useClients();
  const columns = useClientColumns();
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<NewClient | null>(null);
  const button = useNewButton(t('clients.new'), () => setCreating(true));
  return (
    <AdminPage icon="key-round" title={t('clients.title')} hint={t('clients.hint')} actions={button}>
      <Loaded query={clients}>
        {(all) => (
          <Listing
            rows={all}
            columns={columns}
            rowKey={(row) => row.clientId}
            empty={<EmptyState kind="nothingYet" title={t('clients.empty')} action={button} />}
          />
        )}
      </Loaded>
      {creating && <NewClientDialog onClose={() => setCreating(false)} onCreated={setCreated} />}
      {created && (
        <SecretDialog
          title={created.name}
          warning={t('clients.secretOnce')}
          secrets={[
            { label: t('clients.clientId'), value: created.clientId },
            { label: t('clients.secret'), value: created.secret },
          ]}
          onClose={() => setCreated(null)}
        />
      )}
    </AdminPage>
  );
}
