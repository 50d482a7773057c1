import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from './keys';
import { listRecords, type ListQuery } from './records';
import type { ObjectRecord } from './types';

/** The rows of a list, page after page; while the question changes the old rows stay. */
export function useRecords(object: string, query: ListQuery, enabled = true) {
  const pages = useInfiniteQuery({
    queryKey: keys.list(object, query),
    queryFn: ({ pageParam, signal }) => listRecords(object, query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
  const records = useMemo(
    () => pages.data?.pages.flatMap((page) => page.records) ?? (none as ObjectRecord[]),
    [pages.data],
  );
  return { ...pages, records, count: pages.data?.pages[0]?.count };
}

const none: readonly ObjectRecord[] = [];
