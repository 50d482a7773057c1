import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { keys } from './keys';
import { searchOptions } from './records';

/** Records that a look-up may take, for what has been typed so far. */
export function useOptions(object: string, typed: string, enabled: boolean) {
  const search = useDeferredValue(typed.trim());
  return useQuery({
    queryKey: keys.options(object, search),
    queryFn: ({ signal }) => searchOptions(object, search, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}
