import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './call';
import type { Described } from './described';
import { useSession } from './session';

/** A browser in which the person is signed in. */
export type OpenSession = Described<'Sessions.Open'>;

const key = () => [useSession.getState().session?.tenant?.code ?? '', 'ownSessions'] as const;

/** Where the person is signed in, the browser at hand first, then the latest used. */
export function useOwnSessions() {
  return useQuery({
    queryKey: key(),
    queryFn: ({ signal }) => call('GET', '/api/sessions', { signal }),
    select: ({ sessions }) =>
      sessions.toSorted((a, b) => Number(b.current) - Number(a.current) || b.lastUsed.localeCompare(a.lastUsed)),
    staleTime: 0,
  });
}

/** Signs the person out of one browser. */
export function useEndSession() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call('DELETE', '/api/sessions/{id}', { in: { id } }),
    onSettled: () => cache.invalidateQueries({ queryKey: key() }),
  });
}
