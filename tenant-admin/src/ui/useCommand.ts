import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useReportProblem } from './useReportProblem';

/** A call that changes something: what it makes stale is loaded anew, a refusal is told. */
export function useCommand<A, R>(run: (argument: A) => Promise<R>, stale: QueryKey) {
  const client = useQueryClient();
  const report = useReportProblem();
  return useMutation({
    mutationFn: run,
    onError: report,
    onSettled: () => client.invalidateQueries({ queryKey: stale }),
  });
}
