import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { SearchInput } from '../ui/SearchInput';
import { useNewButton } from '../ui/useNewButton';
import type { User } from './peopleApi';
import { useUsers } from './peopleApi';
import { useUserColumns } from './useUserColumns';
import { UserPanel } from './UserPanel';
import styles from './UsersPage.module.css';

/** The people of the tenant. */
export function UsersPage() {
  const { t } = useTranslation();
  const users = useUsers();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<User | 'new' | null>(null);
  const columns = useUserColumns(setOpen);
  const found = ({ name, login, department, mobile }: User) =>
    [name, login, department?.name, mobile].join(' ').toLowerCase().includes(search.toLowerCase());
  const button = useNewButton(t('users.new'), () => setOpen('new'));
  return (
    <AdminPage icon="users" title={t('users.title')} hint={t('users.hint')} actions={button}>
      <SearchInput className={styles.search} label={t('users.search')} value={search} onChange={setSearch} />
      <Loaded query={users} rows={10}>
        {(people) => (
          <Listing
            rows={people.filter(found)}
            columns={columns}
            rowKey={(row) => row.id}
            onOpen={setOpen}
            empty={
              <EmptyState kind={search ? 'nothingFound' : 'nothingYet'} title={t('users.empty')} action={button} />
            }
          />
        )}
      </Loaded>
      {open && <UserPanel user={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </AdminPage>
  );
}
