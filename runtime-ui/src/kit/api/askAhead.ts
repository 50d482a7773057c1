import { queryOptions, type QueryClient } from '@tanstack/react-query';
import i18n from 'i18next';
import { closest } from '../i18n/locales';
import { loadSession } from './http';
import { useSession } from './session';
import { meQuery } from './useMe';

/** Who is there. */
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: loadSession, retry: 1 });

/** Asks who is there, and what they may see, while the code of the page is still on its way. */
export async function askAhead(client: QueryClient): Promise<void> {
  await client.prefetchQuery(sessionQuery);
  if (useSession.getState().state === 'signedIn') await client.prefetchQuery(meQuery(closest(i18n.language)));
}
