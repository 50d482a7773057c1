import { call } from './call';
import type { Described } from './described';
import type { FieldValue, HistoryEntry, ObjectRecord, RecordPage, Reference, SortKey, Values } from './types';

/** What a list asks for. */
export interface ListQuery {
  view?: string;
  /** A formula that a record must meet, besides the view's own. */
  filter?: string;
  search?: string;
  /** Ids of tags, all of which a record carries. */
  tags?: readonly string[];
  sort?: readonly SortKey[];
  fields?: readonly string[];
  limit?: number;
}

/** With lists of lines among the values. */
export type SaveBody = Omit<Described<'RecordInput'>, 'values'> & {
  values: Record<string, FieldValue | readonly SentLine[]>;
};

/** A line as a save speaks of it; without an id, a new one. */
export interface SentLine {
  id?: string;
  version?: number;
  values: Values;
}

/** A record as it travels: its lines stand among its values. */
export type SentRecord = Described<'RecordReply'>;

/** A record as pages use it: its record type is a value like any other, its lines stand apart. */
export function asUsed({ values, ...record }: SentRecord): ObjectRecord {
  const own: Values = { recordType: record.recordType };
  const lines: Record<string, ObjectRecord[]> = {};
  for (const [name, value] of Object.entries(values)) {
    if (areLines(value)) lines[name] = value.map(asUsed);
    else own[name] = value as FieldValue;
  }
  return { ...record, name: record.name ?? '', values: own, ...(Object.keys(lines).length > 0 && { lines }) };
}

/** An empty list is no value of any field: those are null then. */
const areLines = (value: unknown): value is SentRecord[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'values' in each);

export async function listRecords(
  object: string,
  { sort, fields, ...query }: ListQuery,
  cursor?: string,
  signal?: AbortSignal,
): Promise<RecordPage> {
  const page = await call('GET', '/api/objects/{object}/records', {
    in: { object },
    query: {
      ...query,
      sort: sortText(sort),
      fields: fields?.join(','),
      cursor,
      count: cursor === undefined,
    },
    signal,
  });
  return { ...page, records: page.records.map(asUsed) };
}

function sortText(sort: readonly SortKey[] | undefined): string | undefined {
  return sort?.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');
}

const RECORDS = '/api/objects/{object}/records';
const RECORD = '/api/objects/{object}/records/{id}';

export async function readRecord(object: string, id: string, signal?: AbortSignal): Promise<ObjectRecord> {
  return asUsed(await call('GET', RECORD, { in: { object, id }, signal }));
}

export async function createRecord(object: string, body: SaveBody, idempotencyKey: string): Promise<ObjectRecord> {
  return asUsed(await call('POST', RECORDS, { in: { object }, body, idempotencyKey }));
}

export async function updateRecord(object: string, id: string, version: number, body: SaveBody): Promise<ObjectRecord> {
  return asUsed(await call('PATCH', RECORD, { in: { object, id }, body, ifMatch: version }));
}

export function deleteRecord(object: string, id: string, version?: number) {
  return call('DELETE', RECORD, { in: { object, id }, ifMatch: version });
}

export function batchRecords(object: string, operations: Described<'BatchInput.Operation'>[]) {
  return call('POST', '/api/objects/{object}/records/batch', { in: { object }, body: { operations } });
}

/** Its values are those of fields. */
export async function readHistory(object: string, id: string, signal?: AbortSignal): Promise<HistoryEntry[]> {
  const history = await call('GET', '/api/objects/{object}/records/{id}/history', { in: { object, id }, signal });
  return history.entries as HistoryEntry[];
}

export function readBin(object: string, signal?: AbortSignal) {
  return call('GET', '/api/objects/{object}/bin', { in: { object }, signal });
}

export function restoreBatch(batch: string) {
  return call('POST', '/api/bin/{batch}/restore', { in: { batch } });
}

export async function searchOptions(object: string, search: string, signal?: AbortSignal): Promise<Reference[]> {
  const query = { search, limit: 20 };
  const options = await call('GET', '/api/objects/{object}/options', { in: { object }, query, signal });
  return options.map(({ id, name }) => ({ id, name: name ?? '' }));
}
