import { useEffect } from 'react';
import { create } from 'zustand';

/** Records on the page that others may move, the latest last; one as often as there are parts of the page that show it. */
const useOpenRecords = create<{ records: readonly string[] }>(() => ({ records: [] }));

/** Has the stream of events tell of a record as long as the component is there. */
export function useHearOf(object: string, id: string, enabled: boolean): void {
  const record = `object=${encodeURIComponent(object)}&record=${encodeURIComponent(id)}`;
  useEffect(() => {
    if (!enabled) return undefined;
    useOpenRecords.setState(({ records }) => ({ records: [...records, record] }));
    return () =>
      useOpenRecords.setState(({ records }) => ({ records: records.toSpliced(records.lastIndexOf(record), 1) }));
  }, [record, enabled]);
}

/** The record to hear of, as the stream is asked for it; "" for none. */
export function useHeardOf(): string {
  return useOpenRecords(({ records }) => records.at(-1) ?? '');
}
