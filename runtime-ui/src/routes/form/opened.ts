import type { Location } from 'react-router';
import type { Opened } from '../../kit/api/actions';
import { asUsed } from '../../kit/api/records';
import type { ObjectRecord, Values } from '../../kit/api/types';

/** What a button has filled into a new record: its values, and its lines by relation. */
export interface Filled {
  values: Values;
  lines: Record<string, ObjectRecord[]>;
}

/** What travels with the address of the page for a new record. */
export function openedState(opened: Opened): { opened: Opened } {
  return { opened };
}

/** What a button has filled in; nothing where the page was opened in another way. */
export function filledFrom({ state }: Pick<Location, 'state'>): Filled {
  const { opened } = (state ?? {}) as { opened?: Opened };
  if (opened === undefined) return { values: {}, lines: {} };
  const bare = { id: '', version: 0, recordType: null, name: '', can: { update: true, delete: true } };
  const { values, lines = {} } = asUsed({ ...bare, ...opened });
  const { recordType: _, ...own } = values;
  return { values: own, lines };
}
