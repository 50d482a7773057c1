import { useTranslation } from 'react-i18next';
import { Moment } from '../ui/Moment';
import type { Tenant } from './resellerApi';
import styles from './TenantsPage.module.css';
import { usePlanNames } from './usePlanNames';

/** What is known of a tenant at a glance. */
export function TenantFacts({ tenant: { plan, users, seats, template, createdAt, expiresAt } }: { tenant: Tenant }) {
  const { t } = useTranslation();
  const planName = usePlanNames();
  const facts = [
    { label: t('tenants.plan'), value: planName(plan) },
    { label: t('tenants.users'), value: seats === null ? users : `${users} / ${seats}` },
    { label: t('tenants.template'), value: template ? `${template.name} ${template.version}` : '—' },
    { label: t('tenants.createdAt'), value: <Moment at={createdAt} dateOnly /> },
    { label: t('tenants.expiresAt'), value: expiresAt ? <Moment at={expiresAt} dateOnly /> : t('tenants.never') },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
