import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AdminPage } from '../ui/AdminPage';
import { Loaded } from '../ui/Loaded';
import { useTenant } from './resellerApi';
import { TenantFacts } from './TenantFacts';
import { TenantForm } from './TenantForm';
import { TenantStateTag } from './TenantStateTag';

/** One tenant: its state, plan, expiry and template; never its data. */
export function TenantPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const tenant = useTenant(code);
  return (
    <Loaded query={tenant}>
      {(one) => (
        <AdminPage
          icon="building-2"
          parent={{ to: '/reseller/tenants', label: t('tenants.title') }}
          title={one.name}
          note={
            <>
              {one.code} <TenantStateTag state={one.state} />
            </>
          }
        >
          <TenantFacts tenant={one} />
          <TenantForm key={JSON.stringify(one)} tenant={one} />
        </AdminPage>
      )}
    </Loaded>
  );
}
