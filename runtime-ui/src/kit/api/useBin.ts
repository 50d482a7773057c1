import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { readBin } from './records';

/** The deleted records of one object, latest deletion first. */
export function useBin(object: string) {
  return useQuery({
    queryKey: keys.bin(object),
    queryFn: ({ signal }) => readBin(object, signal),
    select: ({ entries }) => entries,
    staleTime: 0,
  });
}
