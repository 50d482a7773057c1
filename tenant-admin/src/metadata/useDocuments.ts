import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { Kind, MetadataDocument } from './documents';

/** All documents of a kind with the draft applied; of one object where the kind belongs to objects. */
export function useDocuments<K extends Kind>(kind: K, object?: string): UseQueryResult<MetadataDocument<K>[]> {
  return useQuery({
    queryKey: adminKeys.documents(kind, object),
    queryFn: async ({ signal }) => {
      const { documents } = await call('GET', '/api/metadata/{kind}', { in: { kind }, query: { object }, signal });
      return documents as MetadataDocument<K>[];
    },
  });
}
