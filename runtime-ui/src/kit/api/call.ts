import type { paths } from '../../gen/api';
import { request, requestFile, type Method, type RequestOptions } from './http';

type Of<P extends keyof paths, M extends Method> = paths[P][Lowercase<M> & keyof paths[P]];
type Json<T> = T extends { content: { 'application/json': infer J } } ? J : undefined;
type Done<O> = O extends { responses: infer R } ? R[Exclude<keyof R, 'default'>] : never;

/** The paths of the platform that know the method. */
export type PathOf<M extends Method> = { [P in keyof paths]: Of<P, M> extends object ? P : never }[keyof paths];

type Media<T> = T extends { content: infer C } ? keyof C : never;
type IsFile<T> = [Media<T>] extends [never]
  ? false
  : Media<T> extends 'application/json' | `text/${string}`
    ? false
    : true;

/** The paths that answer a file. */
export type PathOfFile = {
  [P in PathOf<'GET'>]: IsFile<Done<Of<P, 'GET'>>> extends true ? P : never;
}[PathOf<'GET'>];

/** What the platform answers when it does what is asked. */
export type Answer<P extends keyof paths, M extends Method> = Json<Done<Of<P, M>>>;

/** A call only reads what it is given. */
type Given<T> = T extends readonly (infer E)[]
  ? readonly Given<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Given<T[K]> }
    : T;

type InPath<O> = O extends { parameters: { path: infer V } } ? { in: V } : { in?: never };
type InQuery<O> = O extends { parameters: { query: infer V } }
  ? { query: Given<V> }
  : O extends { parameters: { query?: infer V } }
    ? { query?: Given<V> }
    : { query?: never };
type Body<O> = O extends { requestBody: infer B }
  ? IsFile<B> extends true
    ? { file: Blob }
    : { body: Given<Json<B>> }
  : O extends { requestBody?: infer B }
    ? { body?: Given<Json<NonNullable<B>>> }
    : { body?: never };
type Options<O> = InPath<O> & InQuery<O> & Body<O> & Pick<RequestOptions, 'ifMatch' | 'idempotencyKey' | 'signal'>;
type Arguments<O> = object extends Options<O> ? [options?: Options<O>] : [options: Options<O>];

/**
 * One call of the platform as schemas/openapi.json describes it: a path that is not there, a body of another shape or a
 * member that no answer has does not compile. `in` fills the places of the path. Throws a Problem, as `request` does.
 */
export function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...options: Arguments<Of<P, M>>
): Promise<Answer<P, M>> {
  const { address, ...rest } = plain(path, options[0]);
  return request(method, address, rest);
}

/** The same for a file that the platform makes, with the name it gives it. */
export function callFile<P extends PathOfFile>(path: P, ...options: Arguments<Of<P, 'GET'>>): Promise<File> {
  const { address, ...rest } = plain(path, options[0]);
  return requestFile(address, rest);
}

type Plain = RequestOptions & { in?: Record<string, unknown> };

function plain(path: string, given: unknown): RequestOptions & { address: string } {
  const { in: places = {}, ...options } = (given ?? {}) as Plain;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(places[name])));
  return { ...options, address };
}
