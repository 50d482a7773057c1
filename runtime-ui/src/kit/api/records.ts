import { request } from './http';
import type { BinEntry, FieldValue, HistoryEntry, ObjectRecord, RecordPage, Reference, SortKey, Values } from './types';

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

export interface SaveBody {
  recordType?: string;
  /** With lists of lines among them. */
  values: Record<string, FieldValue | readonly SentLine[]>;
}

/** A line as a save speaks of it; without an id, a new one. */
export interface SentLine {
  id?: string;
  version?: number;
  values: Values;
}

export interface BatchOperation {
  op: 'create' | 'update' | 'delete';
  id?: string;
  version?: number;
  values?: Values;
}

export interface BatchResult {
  status: number;
  batch?: string;
  record?: ObjectRecord;
  problem?: { code: string; title?: string };
}

const path = (object: string, id?: string) =>
  `/api/objects/${encodeURIComponent(object)}/records${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;

/** A record as it travels: its lines stand among its values. */
export type SentRecord = Omit<ObjectRecord, 'values' | 'lines'> & { values: Record<string, FieldValue | SentRecord[]> };

/** A record as pages use it: its record type is a value like any other, its lines stand apart. */
export function asUsed({ values, ...record }: SentRecord): ObjectRecord {
  const own: Values = { recordType: record.recordType };
  const lines: Record<string, ObjectRecord[]> = {};
  for (const [name, value] of Object.entries(values)) {
    if (areLines(value)) lines[name] = value.map(asUsed);
    else own[name] = value;
  }
  return { ...record, name: record.name ?? '', values: own, ...(Object.keys(lines).length > 0 && { lines }) };
}

/** An empty list is no value of any field: those are null then. */
const areLines = (value: FieldValue | SentRecord[]): value is SentRecord[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'values' in each);

export async function listRecords(
  object: string,
  { sort, fields, tags, ...query }: ListQuery,
  cursor?: string,
  signal?: AbortSignal,
): Promise<RecordPage> {
  const page = await request<Omit<RecordPage, 'records'> & { records: SentRecord[] }>('GET', path(object), {
    query: {
      ...query,
      tags: tags?.join(','),
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

export async function readRecord(object: string, id: string, signal?: AbortSignal): Promise<ObjectRecord> {
  return asUsed(await request<SentRecord>('GET', path(object, id), { signal }));
}

export async function createRecord(object: string, body: SaveBody, idempotencyKey: string): Promise<ObjectRecord> {
  return asUsed(await request<SentRecord>('POST', path(object), { body, idempotencyKey }));
}

export async function updateRecord(object: string, id: string, version: number, body: SaveBody): Promise<ObjectRecord> {
  return asUsed(await request<SentRecord>('PATCH', path(object, id), { body, ifMatch: version }));
}

export function deleteRecord(object: string, id: string, version?: number): Promise<{ batch: string }> {
  return request<{ batch: string }>('DELETE', path(object, id), { ifMatch: version });
}

export function batchRecords(object: string, operations: BatchOperation[]): Promise<{ results: BatchResult[] }> {
  return request<{ results: BatchResult[] }>('POST', `${path(object)}/batch`, { body: { operations } });
}

export function readHistory(object: string, id: string, signal?: AbortSignal): Promise<{ entries: HistoryEntry[] }> {
  return request<{ entries: HistoryEntry[] }>('GET', `${path(object, id)}/history`, { signal });
}

export function readBin(object: string, signal?: AbortSignal): Promise<{ entries: BinEntry[] }> {
  return request<{ entries: BinEntry[] }>('GET', `/api/objects/${encodeURIComponent(object)}/bin`, { signal });
}

export function restoreBatch(batch: string): Promise<void> {
  return request<void>('POST', `/api/bin/${encodeURIComponent(batch)}/restore`, { body: {} });
}

export function searchOptions(object: string, search: string, signal?: AbortSignal): Promise<Reference[]> {
  return request<Reference[]>('GET', `/api/objects/${encodeURIComponent(object)}/options`, {
    query: { search, limit: 20 },
    signal,
  });
}
