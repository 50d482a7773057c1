import { keys } from '@fangyuan/runtime-ui/kit/api/keys.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { adminKeys } from '../api/adminKeys';

/** Loads anew what a change of the draft or a release may have changed. */
export function useRefreshMetadata(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    const stale = [adminKeys.metadata(), adminKeys.draft(), adminKeys.releases(), keys.me()];
    await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client]);
}
