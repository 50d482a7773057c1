import { isComposing } from '@fangyuan/runtime-ui/kit/keyboard/composition.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { useCommand } from '../ui/useCommand';
import { createReseller, useResellers, type Reseller } from './resellerApi';
import { StaffDialog } from './StaffDialog';
import { useResellerColumns } from './useResellerColumns';

/** The resellers below this one. */
export function ResellersPage() {
  const { t } = useTranslation();
  const resellers = useResellers();
  const [name, setName] = useState('');
  const [staffOf, setStaffOf] = useState<Reseller | null>(null);
  const columns = useResellerColumns(setStaffOf);
  const create = useCommand(createReseller, adminKeys.reseller('resellers'));
  const submit = () => {
    if (name.trim() !== '') create.mutate({ name: name.trim() }, { onSuccess: () => setName('') });
  };
  return (
    <AdminPage icon="store" title={t('resellers.title')} hint={t('resellers.hint')}>
      <TabCommands>
        <Input
          style={{ maxWidth: 240 }}
          aria-label={t('resellers.name')}
          placeholder={t('resellers.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={(event) => !isComposing(event) && submit()}
        />
        <Button type="primary" disabled={name.trim() === ''} loading={create.isPending} onClick={submit}>
          {t('resellers.new')}
        </Button>
      </TabCommands>
      <Loaded query={resellers}>
        {(all) => (
          <Listing
            rows={all}
            columns={columns}
            rowKey={(row) => String(row.id)}
            empty={<EmptyState kind="nothingYet" title={t('resellers.empty')} />}
          />
        )}
      </Loaded>
      {staffOf && <StaffDialog reseller={staffOf} onClose={() => setStaffOf(null)} />}
    </AdminPage>
  );
}
