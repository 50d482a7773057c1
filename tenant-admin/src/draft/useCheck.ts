import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import { checkDraft, type Draft, type Finding } from './draftApi';

/** What the check says of the draft as it is; checked anew whenever the draft changes. */
export function useCheck(draft: Draft | undefined): UseQueryResult<Finding[]> {
  const state = draft?.changes.map(({ kind, name, at }) => `${kind}/${name} ${at}`) ?? [];
  return useQuery({
    queryKey: [...adminKeys.draft(), 'check', draft?.base, ...state],
    queryFn: checkDraft,
    enabled: state.length > 0,
  });
}
