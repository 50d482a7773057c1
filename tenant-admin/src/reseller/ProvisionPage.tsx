import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Loaded } from '../ui/Loaded';
import { together } from '../ui/together';
import { ProvisionForm } from './ProvisionForm';
import { ProvisionResult } from './ProvisionResult';
import { usePlans, useTemplates, type Provisioned } from './resellerApi';

/** Opens a tenant: one page, and a link for its admin at the end. */
export function ProvisionPage() {
  const { t } = useTranslation();
  const loading = together(usePlans(), useTemplates());
  const [done, setDone] = useState<Provisioned | null>(null);
  return (
    <AdminPage
      icon="user-plus"
      parent={{ to: '/reseller/tenants', label: t('tenants.title') }}
      title={t('provision.title')}
      hint={t('provision.hint')}
    >
      {done ? (
        <ProvisionResult provisioned={done} onAgain={() => setDone(null)} />
      ) : (
        <Loaded query={loading}>
          {([plans, templates]) => <ProvisionForm plans={plans} templates={templates} onDone={setDone} />}
        </Loaded>
      )}
    </AdminPage>
  );
}
