import { useMutation } from '@tanstack/react-query';
import { discardChange, discardDraft } from './draftApi';
import type { Kind } from '../metadata/documents';
import { useRefreshMetadata } from './useRefreshMetadata';

/** Gives up one unpublished change, or without a name all of them. */
export function useDiscardDraft() {
  const refresh = useRefreshMetadata();
  return useMutation({
    mutationFn: (change: { kind: Kind; name: string } | void) => (change ? discardChange(change) : discardDraft()),
    onSettled: refresh,
  });
}
