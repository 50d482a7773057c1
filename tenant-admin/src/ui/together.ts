import type { UseQueryResult } from '@tanstack/react-query';

type Data<Q> = { [K in keyof Q]: Q[K] extends UseQueryResult<infer T> ? T : never };

/** Several queries as one: loaded when all are, failed when one is. */
export function together<Q extends readonly UseQueryResult<unknown>[]>(...queries: Q): Together<Data<Q>> {
  const failed = queries.find((query) => query.error !== null && query.data === undefined);
  return {
    data: queries.every((query) => query.data !== undefined)
      ? (queries.map((query) => query.data) as Data<Q>)
      : undefined,
    error: failed?.error ?? null,
    refetch: () => failed?.refetch(),
  };
}

/** What a page needs of a query to draw every state. */
export type Together<T> = { data: T | undefined; error: Error | null; refetch: () => unknown };
