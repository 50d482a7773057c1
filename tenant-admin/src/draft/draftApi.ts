import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import type { Bodies, DraftState, Kind, MetadataDocument } from '../metadata/documents';

/** One unpublished change of a document. */
export type DraftChange = {
  kind: Kind;
  name: string;
  change: DraftState;
  author: Reference;
  at: string;
  before: unknown;
  after: unknown;
};
export type Draft = { changes: DraftChange[]; base: number };

export type Severity = 'ERROR' | 'QUESTION' | 'WARNING' | 'INFO';

/** What the check has to say about the draft. */
export type Finding = {
  severity: Severity;
  kind: Kind;
  name: string;
  pointer: string;
  code: string;
  params?: Record<string, unknown>;
  message?: string;
};

/** A document to save; `hash` is of the body that was changed, "" for a new document. */
export type Edit = { [K in Kind]: { kind: K; name: string; body: Bodies[K]; hash: string } }[Kind];

const at = (document: { kind: Kind; name: string }) =>
  `/api/draft/${document.kind}/${encodeURIComponent(document.name)}`;

export function loadDraft(signal?: AbortSignal): Promise<Draft> {
  return request<Draft>('GET', '/api/draft', { signal });
}

/** What became of saved documents: the release that has them, or why they wait in the draft. */
export type Saved = { release: number | null; findings: Finding[]; unchanged: boolean };

/**
 * Saves documents that belong together, all or none; on demand they are published when the check asks nothing. Throws
 * `draft_changed` when somebody else changed one of them meanwhile.
 */
export function saveEdits(documents: readonly Edit[], publish: boolean): Promise<Saved> {
  return request<Saved>('POST', '/api/draft/documents', { body: { documents }, query: { publish } });
}

/** One document with the draft applied. */
export function loadDocument({ kind, name }: { kind: Kind; name: string }): Promise<MetadataDocument> {
  return request<MetadataDocument>('GET', `/api/metadata/${kind}/${encodeURIComponent(name)}`);
}

export function removeDocument(document: { kind: Kind; name: string }): Promise<void> {
  return request<void>('DELETE', at(document));
}

export function discardChange(change: { kind: Kind; name: string }): Promise<void> {
  return request<void>('POST', `${at(change)}/discard`);
}

export function discardDraft(): Promise<void> {
  return request<void>('DELETE', '/api/draft');
}

export async function checkDraft(): Promise<Finding[]> {
  return (await request<{ findings: Finding[] }>('POST', '/api/draft/check')).findings;
}

/** Publishes the draft; `accept` names the questions that were answered with yes. */
export function publishDraft(message: string, accept: readonly string[]): Promise<{ release: number }> {
  return request<{ release: number }>('POST', '/api/draft/publish', {
    body: { message: message || undefined, accept },
  });
}
