import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { Kind } from './documents';

/** A place that names a document. */
export type Use = Described<'Metadata.Use'>;

/** Everything that names a document. */
export function useWhereUsed(kind: Kind, name: string): UseQueryResult<Use[]> {
  return useQuery({
    queryKey: adminKeys.whereUsed(kind, name),
    queryFn: async ({ signal }) =>
      (await call('GET', '/api/metadata/{kind}/{name}/where-used', { in: { kind, name }, signal })).uses,
  });
}
