import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Described } from './described';
import { keys } from './keys';
import { batchRecords, deleteRecord, restoreBatch } from './records';
import type { ObjectRecord } from './types';

/** What became of a deletion, with the way back. */
export interface Deletion {
  deleted: number;
  refused: Described<'BatchReply.Refused'>[];
  batches: string[];
}

/** Deletes one or many records; the answer knows how to undo it. */
export function useDeleteRecords(object: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (records: readonly ObjectRecord[]) => deleteAll(object, records),
    onSuccess: (_deletion, records) => {
      for (const { id } of records) client.removeQueries({ queryKey: keys.record(object, id) });
      void client.invalidateQueries({ queryKey: keys.calendars(object) });
      return client.invalidateQueries({ queryKey: keys.lists(object) });
    },
  });
}

/** Brings back exactly what one or more deletions took. */
export function useRestore(object: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (batches: readonly string[]) => {
      for (const batch of batches) await restoreBatch(batch);
    },
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: keys.calendars(object) });
      await client.invalidateQueries({ queryKey: keys.lists(object) });
      await client.invalidateQueries({ queryKey: keys.bin(object) });
    },
  });
}

async function deleteAll(object: string, records: readonly ObjectRecord[]): Promise<Deletion> {
  const [only] = records;
  if (records.length === 1 && only !== undefined) {
    const { batch } = await deleteRecord(object, only.id, only.version);
    return { deleted: 1, refused: [], batches: [batch] };
  }
  const operations = records.map(({ id, version }) => ({ op: 'delete' as const, id, version }));
  const { results } = await batchRecords(object, operations);
  const done = results.filter((result) => 'batch' in result);
  const refused = results.filter((result) => 'problem' in result);
  return { deleted: done.length, refused, batches: [...new Set(done.map(({ batch }) => batch))] };
}
