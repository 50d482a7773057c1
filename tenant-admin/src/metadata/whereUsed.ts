import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { Kind } from './documents';

/** A place that names a document. */
export type Use = { kind: Kind; name: string; pointer: string };

/** Everything that names a document. */
export function useWhereUsed(kind: Kind, name: string): UseQueryResult<Use[]> {
  return useQuery({
    queryKey: adminKeys.whereUsed(kind, name),
    queryFn: async ({ signal }) => {
      const path = `/api/metadata/${kind}/${encodeURIComponent(name)}/where-used`;
      return (await request<{ uses: Use[] }>('GET', path, { signal })).uses;
    },
  });
}
