import type { HueName } from '@fangyuan/runtime-ui/kit/theme/hues.ts';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip';
import type { TenantState } from './resellerApi';

const HUES: Partial<Record<TenantState, HueName>> = {
  trial: 'indigo',
  active: 'green',
  suspended: 'amber',
  expired: 'vermilion',
};

/** Where a tenant is in its life. */
export function TenantStateTag({ state }: { state: TenantState }) {
  const { t } = useTranslation();
  return <Chip hue={HUES[state]}>{t(`tenants.state.${state}`)}</Chip>;
}
