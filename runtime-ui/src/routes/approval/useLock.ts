import { useMemo } from 'react';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useRecordApprovals } from '../../kit/api/useApprovals';

interface Lock {
  locked: boolean;
  open: readonly string[];
}

const free: Lock = { locked: false, open: [] };

/** Whether an approval holds the record, and what of it the viewer may change nevertheless. */
export function useLock(object: ObjectMeta, id: string): Lock {
  return useRecordApprovals(object.name, id, object.approvals === true).data ?? free;
}

/** The record, with what may be done to it under the lock. */
export function useUnlocked(object: ObjectMeta, record: ObjectRecord): ObjectRecord {
  const { locked, open } = useLock(object, record.id);
  return useMemo(() => {
    return locked ? { ...record, can: { update: record.can.update && open.length > 0, delete: false } } : record;
  }, [record, locked, open]);
}

/** The object, as whoever edits the record may fill it under the lock: what is not open can only be read. */
export function useOpenFields(object: ObjectMeta, id: string): ObjectMeta {
  const { locked, open } = useLock(object, id);
  return useMemo(() => {
    if (!locked) return object;
    const fields = Object.entries(object.fields).map(([name, field]) => [
      name,
      open.includes(name) ? field : { ...field, access: 'read' as const },
    ]);
    return { ...object, fields: Object.fromEntries(fields) };
  }, [object, locked, open]);
}
