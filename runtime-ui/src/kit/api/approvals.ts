import { call } from './call';
import type { Described } from './described';

export type Box = 'mine' | 'submitted' | 'decided';

/** One round of a record in a process. */
export type Approval = Described<'ApprovalReply'>;
export type ApprovalStateName = Approval['state'];
export type ApprovalStep = Described<'ApprovalReply.Step'>;
export type ApprovalTask = Described<'ApprovalReply.Task'>;
export type ApprovalEvent = Described<'ApprovalReply.Entry'>;

/** What a record's page must know of its approvals. */
export type RecordApprovals = Described<'RecordApprovalsReply'>;
/** A process that the record may be submitted to now, and the steps for which the submitter says who decides. */
export type ApprovalOffer = Described<'RecordApprovalsReply.Process'>;

export type InboxEntry = Described<'InboxReply.Entry'>;
export type InboxPage = Described<'InboxReply'>;

export type Submission = Described<'SubmissionInput'>;
export type Decision = Described<'DecisionInput'>;
export type Verdict = Decision['decision'];

const OF_RECORD = '/api/objects/{object}/records/{id}/approvals';

export function readRecordApprovals(object: string, id: string, signal?: AbortSignal) {
  return call('GET', OF_RECORD, { in: { object, id }, signal });
}

export function submitRecord(object: string, id: string, body: Submission) {
  return call('POST', OF_RECORD, { in: { object, id }, body });
}

export function readApproval(id: string, signal?: AbortSignal) {
  return call('GET', '/api/approvals/{id}', { in: { id }, signal });
}

export function decide(id: string, body: Decision) {
  return call('POST', '/api/approvals/{id}/decisions', { in: { id }, body });
}

export function listApprovals(box: Box, cursor?: string, signal?: AbortSignal) {
  return call('GET', '/api/approvals', { query: { box, cursor }, signal });
}

export function countApprovals(signal?: AbortSignal) {
  return call('GET', '/api/approvals/count', { signal });
}
