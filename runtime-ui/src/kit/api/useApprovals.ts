import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  countApprovals,
  decide,
  listApprovals,
  readApproval,
  readRecordApprovals,
  submitRecord,
  type Box,
  type Decision,
  type Submission,
} from './approvals';
import { keys } from './keys';
import { useHearOf } from './openRecords';

/**
 * What a record's page must know of its approvals, and hears of as they move; not asked for where its object has no
 * processes.
 */
export function useRecordApprovals(object: string, id: string, enabled: boolean) {
  useHearOf(object, id, enabled);
  return useQuery({
    queryKey: keys.recordApprovals(object, id),
    queryFn: ({ signal }) => readRecordApprovals(object, id, signal),
    staleTime: 0,
    enabled,
  });
}

/** One round. */
export function useApproval(id: string) {
  return useQuery({
    queryKey: keys.approval(id),
    queryFn: ({ signal }) => readApproval(id, signal),
    staleTime: 0,
  });
}

/** One of the viewer's lists, the latest first. */
export function useApprovalList(box: Box) {
  return useInfiniteQuery({
    queryKey: keys.approvalList(box),
    queryFn: ({ pageParam, signal }) => listApprovals(box, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
}

/** How many approvals wait for the viewer. */
export function useApprovalCount(): number {
  const count = useQuery({ queryKey: keys.approvalCount(), queryFn: ({ signal }) => countApprovals(signal) });
  return count.data?.mine ?? 0;
}

/** Submits a record; what it changes, effects on the record included, is read again. */
export function useSubmitRecord(object: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Submission) => submitRecord(object, id, body),
    onSettled: () => client.invalidateQueries({ queryKey: keys.data() }),
  });
}

/** Decides about a round. A refused decision means that somebody was faster, so everything is read again then too. */
export function useDecide(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Decision) => decide(id, body),
    onSettled: () => client.invalidateQueries({ queryKey: keys.data() }),
  });
}
