import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { Label } from '../metadata/documents';
import type { OneTimeLink } from '../people/peopleApi';

export type TenantState = 'trial' | 'active' | 'suspended' | 'expired' | 'moving' | 'deleting';

/** A tenant as its reseller sees it: never its data. */
export type Tenant = {
  code: string;
  name: string;
  state: TenantState;
  plan: string;
  users: number;
  seats: number | null;
  template: { name: string; version: string } | null;
  createdAt: string;
  expiresAt: string | null;
};

export type Plan = { name: string; label: Label; seats: number | null };
export type Template = { name: string; label: Label; description?: Label; version: string };
export type Reseller = { id: number; name: string; tenants: number };

/** What it takes to open a tenant. */
export type Order = {
  name: string;
  code: string;
  adminName: string;
  adminLogin: string;
  plan: string;
  template: string;
  sampleData: boolean;
};

export type Provisioned = { tenant: Tenant; link: OneTimeLink };

function useReseller<T>(what: string): UseQueryResult<T[]> {
  return useQuery({
    queryKey: adminKeys.reseller(what),
    queryFn: async ({ signal }) =>
      (await request<Record<string, T[]>>('GET', `/api/reseller/${what}`, { signal }))[what] ?? [],
  });
}

export const useTenants = () => useReseller<Tenant>('tenants');
export const usePlans = () => useReseller<Plan>('plans');
export const useTemplates = () => useReseller<Template>('templates');
export const useResellers = () => useReseller<Reseller>('resellers');

export function useTenant(code: string): UseQueryResult<Tenant> {
  return useQuery({
    queryKey: adminKeys.reseller('tenants', code),
    queryFn: ({ signal }) => request<Tenant>('GET', `/api/reseller/tenants/${code}`, { signal }),
  });
}

/** Whether a code can still be had. */
export function useCodeFree(code: string): UseQueryResult<{ free: boolean }> {
  return useQuery({
    queryKey: adminKeys.reseller('check', code),
    queryFn: ({ signal }) =>
      request<{ free: boolean }>('GET', '/api/reseller/tenants/check', { query: { code }, signal }),
    enabled: code !== '',
    staleTime: 5_000,
  });
}

export function provision(order: Order): Promise<Provisioned> {
  return request('POST', '/api/reseller/tenants', { body: order, idempotencyKey: crypto.randomUUID() });
}

export type TenantChange = { state?: TenantState; plan?: string; expiresAt?: string | null };

export function changeTenant({ code }: Tenant, change: TenantChange): Promise<Tenant> {
  return request('PATCH', `/api/reseller/tenants/${code}`, { body: change });
}

/** Adds a person to the staff of a reseller; the link is how they sign in for the first time. */
export function addStaff(reseller: number, person: { login: string; name: string }): Promise<OneTimeLink> {
  return request('POST', `/api/reseller/resellers/${reseller}/staff`, { body: person });
}

export function createReseller(draft: { name: string }): Promise<Reseller> {
  return request('POST', '/api/reseller/resellers', { body: draft });
}
