import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { Kind, MetadataDocument } from './documents';

/** All documents of a kind with the draft applied; of one object where the kind belongs to objects. */
export function useDocuments<K extends Kind>(kind: K, object?: string): UseQueryResult<MetadataDocument<K>[]> {
  return useQuery({
    queryKey: adminKeys.documents(kind, object),
    queryFn: async ({ signal }) => {
      const query = { object };
      const answer = await request<{ documents: MetadataDocument<K>[] }>('GET', `/api/metadata/${kind}`, {
        query,
        signal,
      });
      return answer.documents;
    },
  });
}
