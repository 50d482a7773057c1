import { call } from '../api/call';
import type { Described } from '../api/described';
import { Problem } from '../api/problem';
import type { Me } from '../api/types';

/** What a page can ask of the application around it. */
export interface PageHost {
  me(): Me;
  /** Goes to a record, or without an id to the list. */
  open(object: string, id: string | undefined): void;
  toast(text: string): void;
  /** Whether the person wants the record gone. */
  confirmRemoval(object: string, name: string): Promise<boolean>;
  /** Something was written. */
  changed(): void;
  removed(removal: Removal): void;
  /** Whether pages may write at all. */
  writable: boolean;
}

/** A record that a page has removed, and the batch that brings it back. */
export interface Removal {
  object: string;
  id: string;
  name: string;
  batch: string;
}

type Call = (...args: unknown[]) => unknown;

const LONGEST_TOAST = 200;

const RECORDS = '/api/objects/{object}/records';
const RECORD = '/api/objects/{object}/records/{id}';

/** Everything a page may ask for. Each call is a request of the API made as the viewer; there is no other path. */
export function createCalls(host: PageHost): Record<string, Call> {
  const write = async <T>(run: () => Promise<T>): Promise<T> => {
    if (!host.writable) throw refused('page_preview');
    const result = await run();
    host.changed();
    return result;
  };
  return {
    me: () => host.me(),
    get: (object, id) => call('GET', RECORD, { in: recordOf(object, id) }),
    list: (object, query) => call('GET', RECORDS, { in: recordsOf(object), query: listQuery(query) }),
    create: (object, values, recordType) => {
      const body = { values, recordType } as Described<'RecordInput'>;
      return write(() => call('POST', RECORDS, { in: recordsOf(object), body, idempotencyKey: crypto.randomUUID() }));
    },
    save: (object, id, values, version) => {
      const body = { values } as Described<'RecordInput'>;
      return write(() => call('PATCH', RECORD, { in: recordOf(object, id), body, ifMatch: asVersion(version) }));
    },
    remove: (object, id, version) => write(() => remove(host, recordOf(object, id), version)),
    open: (object, id) => host.open(nameOf(object), id === undefined ? undefined : idOf(id)),
    toast: (text) => host.toast(String(text).slice(0, LONGEST_TOAST)),
  };
}

/** Removes once the person has said so; answers whether it was done. */
async function remove(host: PageHost, place: RecordPlace, version: unknown): Promise<boolean> {
  const record = await call('GET', RECORD, { in: place });
  const name = record.name ?? '';
  if (!(await host.confirmRemoval(place.object, name))) return false;
  const ifMatch = version === undefined ? record.version : asVersion(version);
  const { batch } = await call('DELETE', RECORD, { in: place, ifMatch });
  host.removed({ ...place, name, batch });
  return true;
}

/** Names and ids are read closely: with dots among them a path could lead elsewhere. */
const recordsOf = (object: unknown) => ({ object: nameOf(object) });

type RecordPlace = { object: string; id: string };

const recordOf = (object: unknown, id: unknown): RecordPlace => ({ object: nameOf(object), id: idOf(id) });

function nameOf(object: unknown): string {
  return matching(/^[a-z][A-Za-z0-9]{0,39}$/, object);
}

function idOf(id: unknown): string {
  return matching(/^[0-9]{1,19}$/, id);
}

function matching(form: RegExp, value: unknown): string {
  if (typeof value !== 'string' || !form.test(value)) throw refused('bad_page_call', { value: String(value) });
  return value;
}

function asVersion(version: unknown): number {
  if (typeof version !== 'number') throw refused('bad_page_call', { value: String(version) });
  return version;
}

const LIST_PARAMETERS = ['filter', 'search', 'view', 'sort', 'fields', 'limit', 'cursor'] as const;

function listQuery(query: unknown): Record<string, string> {
  const asked = typeof query === 'object' && query !== null ? (query as Record<string, unknown>) : {};
  const given = LIST_PARAMETERS.filter((name) => asked[name] !== undefined && asked[name] !== null);
  return Object.fromEntries(given.map((name) => [name, String(asked[name])]));
}

/** What the bridge itself does not do. */
export function refused(code: string, params: Record<string, unknown> = {}): Problem {
  return new Problem({ status: 400, code, params });
}
