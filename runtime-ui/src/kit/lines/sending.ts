import type { SentLine } from '../api/records';
import type { FieldMeta, FieldValue, ObjectRecord, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import { asSent } from '../form/changes';
import { givenOf, isEmpty } from './line';
import type { LiveLine, LiveLines } from './LiveLines';

/** The lines that a save speaks of: all but new ones that nobody filled. */
export const meant = (lines: LiveLines): LiveLine[] => lines.lines.filter(({ line }) => !isEmpty(line));

/** The whole list as it shall be. What is saved meanwhile, `there`, is changed only where this list differs from it. */
export function sentLines(lines: LiveLines, there: readonly ObjectRecord[]): SentLine[] {
  const byId = new Map(there.map((record) => [record.id, record]));
  return meant(lines).map((live) => {
    const record = live.line.saved === null ? undefined : byId.get(live.line.saved.id);
    const values = asSent(changed(lines, live, record?.values ?? {}));
    return record === undefined ? { values } : { id: record.id, version: record.version, values };
  });
}

/** Values that a person gave the line, where they differ and may be written. */
function changed({ object }: LiveLines, { line, items }: LiveLine, there: Values): Values {
  const differs = ([name, value]: [string, FieldValue]) => {
    const field = object.fields[name];
    return (
      field !== undefined &&
      isWritable(field, items[name]?.readOnly) &&
      !typeOf(field).equal(value, there[name] ?? null)
    );
  };
  return Object.fromEntries(Object.entries(givenOf(line)).filter(differs));
}

const isWritable = (field: FieldMeta, readOnly = false): boolean =>
  !readOnly && !field.system && field.access === 'edit' && typeOf(field).writable;
