import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { keys } from './keys';
import { readRecord } from './records';
import type { ObjectRecord } from './types';

/** One record, fresh whenever a page asks for it. */
export function useRecord(object: string, id: string): UseQueryResult<ObjectRecord> {
  return useQuery({
    queryKey: keys.record(object, id),
    queryFn: ({ signal }) => readRecord(object, id, signal),
    staleTime: 0,
  });
}
