import { keys } from '@fangyuan/runtime-ui/kit/api/keys.ts';
import { listRecords } from '@fangyuan/runtime-ui/kit/api/records.ts';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { useQuery } from '@tanstack/react-query';

const query = { sort: [{ field: 'createdAt', descending: true }], limit: 1 };

/** The newest record that the viewer may read; null without one, or where the object is not published yet. */
export function useLatestRecord(object: string) {
  return useQuery<Reference | null>({
    queryKey: [...keys.list(object, query), 'one'],
    queryFn: async ({ signal }) => {
      const { records } = await listRecords(object, query, undefined, signal);
      return records[0] ?? null;
    },
    retry: false,
  });
}
