import { call } from './call';
import type { Reference } from './types';

export type ApprovalStateName = 'pending' | 'approved' | 'refused' | 'returned' | 'recalled';

export type Verdict = 'approve' | 'refuse' | 'return' | 'recall';

export type Box = 'mine' | 'submitted' | 'decided';

export interface ApprovalTask {
  approver: Reference;
  state: 'ahead' | 'open' | 'approved' | 'refused' | 'returned' | 'void';
  comment: string;
  decidedAt: string | null;
}

export interface ApprovalStep {
  name: string;
  label: string;
  mode: 'all' | 'any' | 'inOrder';
  state: 'ahead' | 'pending' | 'approved' | 'skipped' | 'refused' | 'returned' | 'void';
  /** Why nobody was asked. */
  cause: 'condition' | 'nobody' | null;
  tasks: ApprovalTask[];
}

export interface ApprovalEvent {
  at: string;
  event: string;
  step: string | null;
  /** Null where it happened by itself. */
  actor: Reference | null;
  cause: 'condition' | 'nobody' | null;
  comment: string;
}

/** One round of a record in a process. */
export interface Approval {
  id: string;
  object: string;
  process: string;
  label: string;
  round: number;
  state: ApprovalStateName;
  submitter: Reference;
  submittedAt: string;
  endedAt: string | null;
  can: { decide: boolean; recall: boolean };
  steps: ApprovalStep[];
  log: ApprovalEvent[];
}

/** A process that the record may be submitted to now, and the steps for which the submitter says who decides. */
export interface ApprovalOffer {
  name: string;
  label: string;
  chosen: { step: string; label: string }[];
}

/** What a record's page must know of its approvals. */
export interface RecordApprovals {
  locked: boolean;
  /** Fields that the viewer may change nevertheless. */
  open: string[];
  processes: ApprovalOffer[];
  /** The latest first. */
  rounds: Approval[];
}

export interface InboxEntry {
  id: string;
  object: { name: string; label: string; icon: string; color: string };
  record: Reference | { noAccess: true };
  process: string;
  step: string | null;
  round: number;
  state: ApprovalStateName;
  submitter: Reference;
  submittedAt: string;
  endedAt: string | null;
}

export interface InboxPage {
  approvals: InboxEntry[];
  next: string | null;
}

export interface Submission {
  process: string;
  comment: string;
  chosen: Record<string, string[]>;
}

export interface Decision {
  decision: Verdict;
  step: string;
  comment: string;
}

const OF_RECORD = '/api/objects/{object}/records/{id}/approvals';

export function readRecordApprovals(object: string, id: string, signal?: AbortSignal) {
  return call('GET', OF_RECORD, { in: { object, id }, signal }) as Promise<RecordApprovals>;
}

export function submitRecord(object: string, id: string, body: Submission) {
  return call('POST', OF_RECORD, { in: { object, id }, body }) as Promise<RecordApprovals>;
}

export function readApproval(id: string, signal?: AbortSignal) {
  return call('GET', '/api/approvals/{id}', { in: { id }, signal }) as Promise<Approval>;
}

export function decide(id: string, body: Decision) {
  return call('POST', '/api/approvals/{id}/decisions', { in: { id }, body }) as Promise<Approval>;
}

export function listApprovals(box: Box, cursor?: string, signal?: AbortSignal) {
  return call('GET', '/api/approvals', { query: { box, cursor }, signal }) as Promise<InboxPage>;
}

export function countApprovals(signal?: AbortSignal) {
  return call('GET', '/api/approvals/count', { signal }) as Promise<{ mine: number }>;
}
