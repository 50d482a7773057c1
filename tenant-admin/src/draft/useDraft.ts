import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import { loadDraft, type Draft } from './draftApi';

/** The tenant's unpublished changes. */
export function useDraft(): UseQueryResult<Draft> {
  return useQuery({ queryKey: adminKeys.draft(), queryFn: ({ signal }) => loadDraft(signal) });
}
