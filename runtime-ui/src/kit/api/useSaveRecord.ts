import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keys } from './keys';
import { asProblem } from './problem';
import { createRecord, updateRecord, type SaveBody } from './records';
import type { ObjectRecord, RecordPage } from './types';

/** Which record a save is about; without it, a new one. */
export interface SaveTarget {
  id: string;
  version: number;
}

export interface SaveRequest extends SaveBody {
  target?: SaveTarget;
}

/**
 * Creates or updates, then tells every cached list about it. A creation whose answer got lost is repeated under the
 * same key, so that it makes one record; one that was refused is a new request.
 */
export function useSaveRecord(object: string) {
  const client = useQueryClient();
  const idempotencyKey = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: ({ target, ...body }: SaveRequest) =>
      target === undefined
        ? createRecord(object, body, idempotencyKey.current)
        : updateRecord(object, target.id, target.version, body),
    onSuccess: (record) => {
      idempotencyKey.current = crypto.randomUUID();
      remember(client, record);
    },
    onError: (thrown) => {
      if (wasAnswered(thrown)) idempotencyKey.current = crypto.randomUUID();
    },
  });
}

function wasAnswered(thrown: Error): boolean {
  const { status } = asProblem(thrown);
  return status > 0 && status < 500;
}

/** Puts a saved record into the cache: its page, the rows that show it, and marks lists and history as old. */
function remember(client: QueryClient, record: ObjectRecord): void {
  client.setQueryData(keys.record(record.object, record.id), record);
  client.setQueriesData<InfiniteData<RecordPage>>({ queryKey: keys.lists(record.object) }, (pages) =>
    pages === undefined ? undefined : { ...pages, pages: pages.pages.map((page) => withRow(page, record)) },
  );
  void client.invalidateQueries({ queryKey: keys.lists(record.object), refetchType: 'none' });
  void client.invalidateQueries({ queryKey: keys.calendars(record.object) });
  void client.invalidateQueries({ queryKey: keys.history(record.object, record.id) });
}

function withRow(page: RecordPage, record: ObjectRecord): RecordPage {
  return {
    ...page,
    records: page.records.map((row) =>
      row.id === record.id ? { ...record, values: { ...row.values, ...record.values } } : row,
    ),
  };
}
