import { useMemo } from 'react';
import { useMeta } from '../../kit/api/MetaProvider';
import type { Layout, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useRecordApprovals } from '../../kit/api/useApprovals';
import { isReference } from '../../kit/fields/lookups';

interface Lock {
  locked: boolean;
  /** Fields, and relations whose lines stay open. */
  open: readonly string[];
}

const free: Lock = { locked: false, open: [] };

/** Whether an approval holds the record, or the one whose line it is, and what the viewer may change nevertheless. */
function useLock(object: ObjectMeta, record: ObjectRecord): Lock {
  const owner = useOwner(object, record);
  const own = useRecordApprovals(object.name, record.id, object.approvals === true).data;
  const above = useRecordApprovals(owner?.object ?? '', owner?.id ?? '', owner !== undefined).data;
  return useMemo(() => {
    if (own !== undefined || owner === undefined || above === undefined) return own ?? free;
    const isOpen = above.open.includes(owner.relation);
    return { locked: above.locked, open: isOpen ? Object.keys(object.fields) : [] };
  }, [object, own, owner, above]);
}

interface Owner {
  object: string;
  id: string;
  relation: string;
}

/** The record whose line this is, where it goes through approvals. */
function useOwner(object: ObjectMeta, record: ObjectRecord): Owner | undefined {
  const { objects } = useMeta();
  return useMemo(() => {
    const lookup = Object.values(object.fields).find(({ options }) => options['owned'] === true);
    const target = lookup?.target;
    const value = record.values[lookup?.name ?? ''];
    if (typeof target !== 'string' || objects[target]?.approvals !== true || !isReference(value)) return undefined;
    return { object: target, id: value.id, relation: String(lookup?.options['relationName']) };
  }, [objects, object, record]);
}

/** The record, with what may be done to it under the lock. */
export function useUnlocked(object: ObjectMeta, record: ObjectRecord): ObjectRecord {
  const { locked, open } = useLock(object, record);
  return useMemo(() => {
    return locked ? { ...record, can: { update: record.can.update && open.length > 0, delete: false } } : record;
  }, [record, locked, open]);
}

/** The object, as whoever edits the record may fill it under the lock: what is not open can only be read. */
export function useOpenFields(object: ObjectMeta, record: ObjectRecord): ObjectMeta {
  const { locked, open } = useLock(object, record);
  return useMemo(() => {
    if (!locked) return object;
    const fields = Object.entries(object.fields).map(([name, field]) => [
      name,
      open.includes(name) ? field : { ...field, access: 'read' as const },
    ]);
    const layouts = Object.entries(object.layouts).map(([name, layout]) => [name, closed(layout, open)]);
    return { ...object, fields: Object.fromEntries(fields), layouts: Object.fromEntries(layouts) };
  }, [object, locked, open]);
}

function closed(layout: Layout, open: readonly string[]): Layout {
  const lines = layout.lines?.map((table) => (open.includes(table.relation) ? table : { ...table, closed: true }));
  return { ...layout, ...(lines && { lines }) };
}
