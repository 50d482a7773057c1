import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';

/** A program that works in the name of a user. */
export type ApiClient = Described<'Client.ClientReply'>;

/** The secret is said once and stored only as a hash. */
export type NewClient = Described<'Client.CreatedReply'>;

export function useClients(): UseQueryResult<ApiClient[]> {
  return useQuery({
    queryKey: adminKeys.people('clients'),
    queryFn: async ({ signal }) => (await call('GET', '/api/clients', { signal })).clients,
  });
}

export function createClient(draft: { name: string; user: string }): Promise<NewClient> {
  return call('POST', '/api/clients', { body: draft });
}

/** A client that is switched off is refused until it is switched on again. */
export function switchClient({ clientId, active }: ApiClient) {
  return call('PATCH', '/api/clients/{clientId}', { in: { clientId }, body: { active: !active } });
}

export function deleteClient({ clientId }: ApiClient) {
  return call('DELETE', '/api/clients/{clientId}', { in: { clientId } });
}
