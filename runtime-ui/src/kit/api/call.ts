import type { components, paths } from '../../gen/api';
import { request, type Method, type Query, type RequestOptions } from './http';

type Of<P extends keyof paths, M extends Method> = paths[P][Lowercase<M> & keyof paths[P]];
type Json<T> = T extends { content: { 'application/json': infer J } } ? J : undefined;

/** What the platform calls this in its description. */
export type Described<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The paths of the platform that know the method. */
export type PathOf<M extends Method> = { [P in keyof paths]: Of<P, M> extends object ? P : never }[keyof paths];

/** What the platform answers when it does what is asked. */
export type Answer<P extends keyof paths, M extends Method> =
  Of<P, M> extends { responses: infer R } ? Json<R[Exclude<keyof R, 'default'>]> : never;

type InPath<O> = O extends { parameters: { path: infer V } } ? { in: V } : { in?: never };
type InQuery<O> = O extends { parameters: { query?: infer V } } ? { query?: V & Query } : { query?: never };
type Body<O> = O extends { requestBody: infer B }
  ? { body: Json<B> }
  : O extends { requestBody?: infer B }
    ? { body?: Json<NonNullable<B>> }
    : { body?: never };
type Options<O> = InPath<O> & InQuery<O> & Body<O> & Pick<RequestOptions, 'ifMatch' | 'idempotencyKey' | 'signal'>;
type Given<O> = object extends Options<O> ? [options?: Options<O>] : [options: Options<O>];

/**
 * One call of the platform as schemas/openapi.json describes it: a path that is not there, a body of another shape or a
 * member that no answer has does not compile. `in` fills the places of the path. Throws a Problem, as `request` does.
 */
export function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...options: Given<Of<P, M>>
): Promise<Answer<P, M>> {
  return send(method, path, ...(options as unknown as [Plain?]));
}

type Plain = RequestOptions & { in?: Record<string, unknown> };

function send<T>(method: Method, path: string, { in: places = {}, ...options }: Plain = {}): Promise<T> {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(places[name])));
  return request(method, address, options);
}
