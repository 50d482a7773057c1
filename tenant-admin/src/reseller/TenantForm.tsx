import { DatePicker, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { useLabelText } from '../metadata/useLabelText';
import { Labelled } from '../ui/Labelled';
import { SaveBar } from '../ui/SaveBar';
import { useCommand } from '../ui/useCommand';
import { changeTenant, usePlans, type Tenant, type TenantChange, type TenantState } from './resellerApi';
import styles from './TenantsPage.module.css';

const STATES: readonly TenantState[] = ['trial', 'active', 'suspended', 'expired'];

/** Changes a tenant's state, plan and expiry; locking people out is confirmed by name. */
export function TenantForm({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation();
  const text = useLabelText();
  const plans = usePlans().data ?? [];
  const [change, setChange] = useState<TenantChange>({});
  const save = useCommand((part: TenantChange) => changeTenant(tenant, part), adminKeys.reseller('tenants'));
  const { state, plan, expiresAt } = { ...tenant, ...change };
  const submit = () => {
    const locks = (change.state === 'suspended' || change.state === 'expired') && change.state !== tenant.state;
    if (!locks) return save.mutate(change);
    Modal.confirm({
      title: t('tenants.lockQuestion', { name: tenant.name }),
      content: t('tenants.lockText', { count: tenant.users }),
      onOk: () => save.mutate(change),
    });
  };
  return (
    <>
      <div className={styles.form}>
        <Labelled label={t('tenants.stateTitle')}>
          {(id) => (
            <Select
              id={id}
              value={state}
              options={STATES.map((value) => ({ value, label: t(`tenants.state.${value}`) }))}
              onChange={(chosen) => setChange({ ...change, state: chosen })}
            />
          )}
        </Labelled>
        <Labelled label={t('tenants.plan')}>
          {(id) => (
            <Select
              id={id}
              value={plan}
              options={plans.map(({ name, label }) => ({ value: name, label: text(label, name) }))}
              onChange={(chosen) => setChange({ ...change, plan: chosen })}
            />
          )}
        </Labelled>
        <Labelled label={t('tenants.expiresAt')}>
          {(id) => (
            <DatePicker
              id={id}
              style={{ width: '100%' }}
              value={expiresAt ? dayjs(expiresAt) : null}
              onChange={(date) => setChange({ ...change, expiresAt: date?.endOf('day').toISOString() ?? null })}
            />
          )}
        </Labelled>
      </div>
      <SaveBar
        count={Object.keys(change).length}
        saving={save.isPending}
        onDiscard={() => setChange({})}
        onSave={submit}
      />
    </>
  );
}
