import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Moment } from '../ui/Moment';
import type { Tenant } from './resellerApi';
import { TenantStateTag } from './TenantStateTag';
import { usePlanNames } from './usePlanNames';

/** What the list of tenants says of each. */
export function useTenantColumns(): TableColumnsType<Tenant> {
  const { t } = useTranslation();
  const planName = usePlanNames();
  return [
    {
      title: t('tenants.name'),
      sorter: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
      render: (_, { code, name }) => <Link to={`/reseller/tenants/${code}`}>{name}</Link>,
    },
    { title: t('tenants.code'), responsive: ['sm'], render: (_, { code }) => <code>{code}</code> },
    { title: t('tenants.stateTitle'), render: (_, { state }) => <TenantStateTag state={state} /> },
    { title: t('tenants.plan'), responsive: ['md'], render: (_, { plan }) => planName(plan) },
    {
      title: t('tenants.users'),
      align: 'right',
      responsive: ['md'],
      render: (_, { users, seats }) => <span className="tabular">{seats === null ? users : `${users}/${seats}`}</span>,
    },
    {
      title: t('tenants.expiresAt'),
      responsive: ['sm'],
      sorter: (a, b) => (a.expiresAt ?? '9').localeCompare(b.expiresAt ?? '9'),
      render: (_, { expiresAt }) => (expiresAt === null ? t('tenants.never') : <Moment at={expiresAt} dateOnly />),
    },
  ];
}
