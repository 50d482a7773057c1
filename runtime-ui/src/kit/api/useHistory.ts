import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { readHistory } from './records';

/** What happened to a record, newest first. */
export function useHistory(object: string, id: string) {
  return useQuery({
    queryKey: keys.history(object, id),
    queryFn: ({ signal }) => readHistory(object, id, signal),
    select: (entries) => entries.toSorted((a, b) => b.version - a.version),
  });
}
