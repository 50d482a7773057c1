import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button, Input } from 'antd';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
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
  useShortcuts([{ code: 'KeyN', run: () => setOpen('new') }]);
  const found = ({ name, login, department, mobile }: User) =>
    [name, login, department?.name, mobile].join(' ').toLowerCase().includes(search.toLowerCase());
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('users.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="users" title={t('users.title')} hint={t('users.hint')} actions={button}>
      <Input
        allowClear
        className={styles.search}
        aria-label={t('users.search')}
        placeholder={t('users.search')}
        prefix={<Search size={14} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
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
