import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { SearchInput } from '../ui/SearchInput';
import { useNewButton } from '../ui/useNewButton';
import { useTenants } from './resellerApi';
import styles from './TenantsPage.module.css';
import { useTenantColumns } from './useTenantColumns';

/** The tenants of the reseller. */
export function TenantsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tenants = useTenants();
  const columns = useTenantColumns();
  const [search, setSearch] = useState('');
  const provision = () => void navigate('/reseller/new');
  const button = useNewButton(t('provision.title'), provision);
  return (
    <AdminPage icon="building-2" title={t('tenants.title')} actions={button}>
      <SearchInput className={styles.search} label={t('tenants.search')} value={search} onChange={setSearch} />
      <Loaded query={tenants} rows={10}>
        {(all) => (
          <Listing
            rows={all.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(search.toLowerCase()))}
            columns={columns}
            rowKey={(row) => row.code}
            onOpen={({ code }) => void navigate(`/reseller/tenants/${code}`)}
            empty={
              <EmptyState kind={search ? 'nothingFound' : 'nothingYet'} title={t('tenants.empty')} action={button} />
            }
          />
        )}
      </Loaded>
    </AdminPage>
  );
}
