import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { OneTimeLink } from '../people/peopleApi';

/** A tenant as its reseller sees it: never its data. */
export type Tenant = Described<'Tenant.TenantReply'>;

export type TenantState = Tenant['state'];

export type Plan = Described<'Offer.PlanReply'>;
export type Template = Described<'Offer.TemplateReply'>;
export type Reseller = Described<'Reseller.ResellerReply'>;

/** What it takes to open a tenant. */
export type Order = Omit<Described<'Tenant.OrderBody'>, 'sampleData' | 'reseller'> & { sampleData: boolean };

export type Provisioned = Described<'Tenant.ProvisionedReply'>;

export function useTenants(): UseQueryResult<Tenant[]> {
  return useQuery({
    queryKey: adminKeys.reseller('tenants'),
    queryFn: async ({ signal }) => (await call('GET', '/api/reseller/tenants', { signal })).tenants,
  });
}

export function usePlans(): UseQueryResult<Plan[]> {
  return useQuery({
    queryKey: adminKeys.reseller('plans'),
    queryFn: async ({ signal }) => (await call('GET', '/api/reseller/plans', { signal })).plans,
  });
}

export function useTemplates(): UseQueryResult<Template[]> {
  return useQuery({
    queryKey: adminKeys.reseller('templates'),
    queryFn: async ({ signal }) => (await call('GET', '/api/reseller/templates', { signal })).templates,
  });
}

export function useResellers(): UseQueryResult<Reseller[]> {
  return useQuery({
    queryKey: adminKeys.reseller('resellers'),
    queryFn: async ({ signal }) => (await call('GET', '/api/reseller/resellers', { signal })).resellers,
  });
}

export function useTenant(code: string): UseQueryResult<Tenant> {
  return useQuery({
    queryKey: adminKeys.reseller('tenants', code),
    queryFn: ({ signal }) => call('GET', '/api/reseller/tenants/{code}', { in: { code }, signal }),
  });
}

/** Whether a code can still be had. */
export function useCodeFree(code: string): UseQueryResult<{ free: boolean }> {
  return useQuery({
    queryKey: adminKeys.reseller('check', code),
    queryFn: ({ signal }) => call('GET', '/api/reseller/tenants/check', { query: { code }, signal }),
    enabled: code !== '',
    staleTime: 5_000,
  });
}

export function provision(order: Order): Promise<Provisioned> {
  const key = crypto.randomUUID();
  return call('POST', '/api/reseller/tenants', { body: order, idempotencyKey: key });
}

export type TenantChange = { state?: TenantState; plan?: string; expiresAt?: string | null };

export function changeTenant({ code }: Tenant, change: TenantChange): Promise<Tenant> {
  return call('PATCH', '/api/reseller/tenants/{code}', { in: { code }, body: change });
}

/** Adds a person to the staff of a reseller; the link is how they sign in for the first time. */
export function addStaff(reseller: number, person: { login: string; name: string }): Promise<OneTimeLink> {
  return call('POST', '/api/reseller/resellers/{id}/staff', { in: { id: reseller }, body: person });
}

export function createReseller(draft: { name: string }): Promise<Reseller> {
  return call('POST', '/api/reseller/resellers', { body: draft });
}
