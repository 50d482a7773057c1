import type { Location } from 'react-router';
import type { Opened } from '../../kit/api/actions';
import { asUsed } from '../../kit/api/records';
import type { Values } from '../../kit/api/types';
import { newLine, type LineLists } from '../../kit/lines/line';

/** What a button has filled into a new record: its values, and its lines by relation. */
export interface Filled {
  values: Values;
  lines: LineLists;
}

/** What travels with the address of the page for a new record. */
export function openedState(opened: Opened): { opened: Opened } {
  return { opened };
}

/** What a button has filled in; undefined where the page was opened in another way. */
export function filledFrom({ state }: Pick<Location, 'state'>): Filled | undefined {
  const { opened } = (state ?? {}) as { opened?: Opened };
  if (opened === undefined) return undefined;
  const bare = { id: '', version: 0, recordType: null, name: '', can: { update: true, delete: true } };
  const { values, lines = {} } = asUsed({ ...bare, ...opened });
  const { recordType: _, ...own } = values;
  return {
    values: own,
    lines: Object.fromEntries(
      Object.entries(lines).map(([relation, each]) => [relation, each.map((line) => newLine(written(line.values)))]),
    ),
  };
}

/** A line that has never been saved has no record type. */
function written({ recordType: _, ...values }: Values): Values {
  return values;
}
