import { create } from 'zustand';
import type { ObjectRecord, RecordPage } from '../../kit/api/types';

interface Trail {
  object: string;
  ids: readonly string[];
  count: RecordPage['count'];
  /** Path of the list, with its filters. */
  list: string;
}

const useTrailStore = create<Trail>(() => ({ object: '', ids: [], count: undefined, list: '' }));

/** A list remembers its rows, so that a record's page knows its neighbours and the way back. */
export function followTrail(object: string, records: readonly ObjectRecord[], count: RecordPage['count']): void {
  const list = `${location.pathname.replace(/^\/app/, '')}${location.search}`;
  useTrailStore.setState({ object, ids: records.map(({ id }) => id), count, list });
}

export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
  /** From 1; undefined for a record that came from elsewhere. */
  position: number | undefined;
  count: RecordPage['count'];
  list: string | undefined;
}

/** Where a record stands in the list it was opened from. */
export function useNeighbours(object: string, id: string): Neighbours {
  const trail = useTrailStore();
  const at = trail.object === object ? trail.ids.indexOf(id) : -1;
  const here = at >= 0;
  return {
    previous: here ? trail.ids[at - 1] : undefined,
    next: here ? trail.ids[at + 1] : undefined,
    position: here ? at + 1 : undefined,
    count: trail.count,
    list: trail.object === object ? trail.list : undefined,
  };
}
