import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button, Input } from 'antd';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
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
  useShortcuts([{ code: 'KeyN', run: provision }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={provision}>
      {t('provision.title')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="building-2" title={t('tenants.title')} actions={button}>
      <Input
        allowClear
        className={styles.search}
        aria-label={t('tenants.search')}
        placeholder={t('tenants.search')}
        prefix={<Search size={14} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
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
