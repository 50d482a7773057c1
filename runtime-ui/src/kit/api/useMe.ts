import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { AppLocale } from '../i18n/locales';
import { useLocale } from '../i18n/useLocale';
import { call } from './call';
import { useServerEvents } from './events';
import { keys } from './keys';
import { withRecordTypePicklists } from './recordTypePicklists';
import { useSession } from './session';
import type { Me } from './types';

/** The viewer's metadata in a language. */
export const meQuery = (locale: AppLocale) =>
  queryOptions({
    queryKey: [...keys.me(), locale],
    queryFn: ({ signal }) => call('GET', '/api/me', { signal }) as Promise<Me>,
    staleTime: Infinity,
  });

/**
 * The viewer's metadata. Fetched anew when a release or the viewer's rights moved; the old one stays until then. What
 * open pages show of records is read again too: under a new release they may have values that were not there before,
 * with other rights there may be more of them or fewer.
 */
export function useMe(): UseQueryResult<Me> {
  const client = useQueryClient();
  const locale = useLocale();
  const releaseSeen = useSession((store) => store.releaseSeen);
  const me = useQuery({
    ...meQuery(locale),
    select: withRecordTypePicklists,
    placeholderData: (previous) => previous,
  });
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: keys.me() }), [client]);
  const rightsMoved = useCallback(() => {
    refresh();
    void client.invalidateQueries({ queryKey: keys.data() });
  }, [client, refresh]);
  const told = useCallback(() => void client.invalidateQueries({ queryKey: keys.notifications() }), [client]);
  // An approval may have changed its record, and records beside it.
  const approvalMoved = useCallback(() => void client.invalidateQueries({ queryKey: keys.data() }), [client]);
  useServerEvents(rightsMoved, told, approvalMoved);
  const loaded = me.data?.release;
  useEffect(() => {
    if (loaded !== undefined && releaseSeen > loaded) refresh();
  }, [loaded, releaseSeen, refresh]);
  useEffect(() => {
    if (loaded !== undefined) void client.invalidateQueries({ queryKey: keys.data() });
  }, [client, loaded]);
  return me;
}
