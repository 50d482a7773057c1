import type { ObjectMeta, ObjectRecord, Values } from '../api/types';
import { typeOf } from '../fields/registry';

/** Text that was pasted into a field which cannot take it. */
export interface Rejected {
  text: string;
  /** In the server's codes; `looking_up` while the record of that name is searched. */
  code: string;
}

/** A line of a record as somebody types it. */
export interface Line {
  /** Names the line while the form is open. */
  key: string;
  /** As last saved; null for a new line. */
  saved: ObjectRecord | null;
  /** What a person put into it. */
  typed: Values;
  rejected?: Readonly<Record<string, Rejected>>;
}

/** Lines of a record, by relation. */
export type LineLists = Readonly<Record<string, readonly Line[]>>;

export const newLine = (typed: Values = {}): Line => ({ key: crypto.randomUUID(), saved: null, typed });

export const savedLine = (saved: ObjectRecord): Line => ({ key: saved.id, saved, typed: {} });

/** What the line holds without defaults and formulas. */
export const givenOf = ({ saved, typed }: Line): Values => ({ ...saved?.values, ...typed });

/** The line with another value in a field. */
export function withValue(line: Line, field: string, value: Values[string]): Line {
  const { [field]: _, ...rejected } = line.rejected ?? {};
  return { ...line, typed: { ...line.typed, [field]: value }, rejected };
}

/** The line with text in a field that cannot take it. */
export function withRejected(line: Line, field: string, rejected: Rejected): Line {
  return { ...line, rejected: { ...line.rejected, [field]: rejected } };
}

/** Whether nothing was put into a new line. */
export function isEmpty({ saved, typed, rejected }: Line): boolean {
  const isBlank = Object.values(typed).every((value) => value === null || value === '');
  return saved === null && isBlank && Object.keys(rejected ?? {}).length === 0;
}

/** Whether the list differs from what is saved: a line came, went, moved or changed. */
export function areChanged(object: ObjectMeta, lines: readonly Line[], saved: readonly ObjectRecord[]): boolean {
  const meant = lines.filter((line) => !isEmpty(line));
  return (
    meant.length !== saved.length || meant.some((line, i) => line.saved?.id !== saved[i]?.id || isChanged(object, line))
  );
}

function isChanged(object: ObjectMeta, { saved, typed, rejected }: Line): boolean {
  const differs = Object.entries(typed).some(([name, value]) => {
    const field = object.fields[name];
    return field !== undefined && !typeOf(field).equal(value, saved?.values[name] ?? null);
  });
  return differs || Object.keys(rejected ?? {}).length > 0;
}
