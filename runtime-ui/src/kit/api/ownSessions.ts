import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './http';
import { useSession } from './session';

/** A browser in which the person is signed in. */
export interface OpenSession {
  id: string;
  /** ISO 8601. */
  since: string;
  lastUsed: string;
  /** What the browser said it is. */
  device: string;
  address: string;
  /** Whether it is this one. */
  current: boolean;
}

const key = () => [useSession.getState().session?.tenant?.code ?? '', 'ownSessions'] as const;

/** Where the person is signed in, the browser at hand first, then the latest used. */
export function useOwnSessions() {
  return useQuery({
    queryKey: key(),
    queryFn: ({ signal }) => request<{ sessions: OpenSession[] }>('GET', '/api/sessions', { signal }),
    select: ({ sessions }) =>
      sessions.toSorted((a, b) => Number(b.current) - Number(a.current) || b.lastUsed.localeCompare(a.lastUsed)),
    staleTime: 0,
  });
}

/** Signs the person out of one browser. */
export function useEndSession() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/api/sessions/${encodeURIComponent(id)}`),
    onSettled: () => cache.invalidateQueries({ queryKey: key() }),
  });
}
