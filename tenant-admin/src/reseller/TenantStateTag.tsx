import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TenantState } from './resellerApi';

const COLORS: Partial<Record<TenantState, string>> = {
  trial: 'processing',
  active: 'success',
  suspended: 'warning',
  expired: 'error',
};

/** Where a tenant is in its life. */
export function TenantStateTag({ state }: { state: TenantState }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[state]}>{t(`tenants.state.${state}`)}</Tag>;
}
