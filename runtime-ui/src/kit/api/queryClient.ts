import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** One cache per page. Reads are tried again when the server was away; writes never are. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, retryDelay: withJitter, staleTime: 30_000, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

function worthRetrying(failures: number, thrown: Error): boolean {
  const away = thrown instanceof Problem && (thrown.status === 0 || thrown.status >= 500);
  return away && failures < 3;
}

/** 0.4 s, 0.8 s, 1.6 s, each ± 30 %. */
function withJitter(attempt: number): number {
  return 400 * 2 ** attempt * (0.7 + Math.random() * 0.6);
}
