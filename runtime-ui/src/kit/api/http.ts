import i18next from 'i18next';
import { offline, Problem, problemOf } from './problem';
import { noticeSession, sawRelease, signInAgain, useSession } from './session';
import type { Session } from './types';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A list is sent as so many parameters of its name; what is undefined, null or "" is not sent. */
export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface RequestOptions {
  body?: unknown;
  /** Sent as it is, in place of a body. */
  file?: Blob;
  query?: Query;
  /** The version the caller read; the server answers 412 when it has moved. */
  ifMatch?: number;
  /** Makes a retried creation harmless. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** One call of the API: its JSON, or a thrown {@link Problem}. Survives a lost session by asking to sign in again. */
export function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  return signedIn(path, () => send<T>(method, path, options));
}

/** A file that the server makes, with the name it gives it. */
export function requestFile(path: string, options: RequestOptions = {}): Promise<File> {
  return signedIn(path, async () => {
    const response = await respond('GET', path, options);
    return new File([await response.blob()], nameOf(response.headers.get('Content-Disposition') ?? ''));
  });
}

/** Runs the call; where the session is lost, once more after it is there again. */
async function signedIn<T>(path: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const aboutSession = path.startsWith('/api/session');
    if (thrown.code === 'wrong_tenant') useSession.setState({ state: 'elsewhere' });
    if (thrown.code === 'csrf_refused') await loadSession();
    else if (thrown.status === 401 && !aboutSession) await signInAgain();
    else throw thrown;
    if (useSession.getState().state === 'elsewhere' && !aboutSession) throw thrown;
    return await call();
  }
}

/** Asks the server who is signed in, and takes the anti-forgery token along. */
export async function loadSession(): Promise<Session> {
  const session = await send<Session>('GET', '/api/session', {});
  noticeSession(session);
  return session;
}

async function send<T>(method: Method, path: string, options: RequestOptions): Promise<T> {
  const response = await respond(method, path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function respond(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const response = await fetch(address(path, options.query), {
    method,
    headers: headersOf(method, options),
    body: options.file ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
    signal: options.signal,
    credentials: 'same-origin',
  }).catch((thrown: unknown) => {
    if (options.signal?.aborted === true) throw thrown;
    throw offline();
  });
  sawRelease(Number(response.headers.get('X-Metadata-Release') ?? 0));
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The name in a header such as `attachment; filename*=UTF-8''%E6%8A%A5.xlsx`. */
function nameOf(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined ? 'print' : decodeURIComponent(encoded);
}

function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const each of [value].flat()) parameters.append(name, String(each));
  }
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

function headersOf(method: Method, options: RequestOptions): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': i18next.language ?? 'zh-CN' });
  const { session } = useSession.getState();
  if (options.file !== undefined) headers.set('Content-Type', 'application/octet-stream');
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (session?.tenant) headers.set('X-Tenant', session.tenant.code);
  if (session && method !== 'GET') headers.set('X-CSRF-Token', session.csrf);
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  return headers;
}
