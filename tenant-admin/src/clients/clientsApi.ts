import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';

/** A program that works in the name of a user. */
export type ApiClient = { clientId: string; name: string; user: Reference | null; active: boolean; createdAt: string };

/** The secret is said once and stored only as a hash. */
export type NewClient = Omit<ApiClient, 'createdAt'> & { secret: string };

export function useClients(): UseQueryResult<ApiClient[]> {
  return useQuery({
    queryKey: adminKeys.people('clients'),
    queryFn: async ({ signal }) => (await request<{ clients: ApiClient[] }>('GET', '/api/clients', { signal })).clients,
  });
}

export function createClient(draft: { name: string; user: string }): Promise<NewClient> {
  return request('POST', '/api/clients', { body: draft });
}

/** A client that is switched off is refused until it is switched on again. */
export function switchClient({ clientId, active }: ApiClient): Promise<void> {
  return request('PATCH', `/api/clients/${encodeURIComponent(clientId)}`, { body: { active: !active } });
}

export function deleteClient({ clientId }: ApiClient): Promise<void> {
  return request('DELETE', `/api/clients/${encodeURIComponent(clientId)}`);
}
