import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import type { Bodies, Kind, MetadataDocument } from '../metadata/documents';

/** One unpublished change of a document. */
export type DraftChange = Described<'Draft.ChangeReply'>;

export type Draft = Described<'Draft.DraftReply'>;

/** What the check has to say about the draft. */
export type Finding = Described<'FindingReply'>;

/** A document to save; `hash` is of the body that was changed, "" for a new document. */
export type Edit = { [K in Kind]: { kind: K; name: string; body: Bodies[K]; hash: string } }[Kind];

/** What became of saved documents: the release that has them, or why they wait in the draft. */
export type Saved = Described<'Draft.SavedTogetherReply'>;

type Key = { kind: Kind; name: string };

export function loadDraft(signal?: AbortSignal): Promise<Draft> {
  return call('GET', '/api/draft', { signal });
}

/**
 * Saves documents that belong together, all or none; on demand they are published when the check asks nothing. Throws
 * `draft_changed` when somebody else changed one of them meanwhile.
 */
export function saveEdits(documents: readonly Edit[], publish: boolean): Promise<Saved> {
  return call('POST', '/api/draft/documents', { body: { documents }, query: { publish } });
}

/** One document with the draft applied. */
export async function loadDocument({ kind, name }: Key): Promise<MetadataDocument> {
  return (await call('GET', '/api/metadata/{kind}/{name}', { in: { kind, name } })) as MetadataDocument;
}

export function removeDocument({ kind, name }: Key) {
  return call('DELETE', '/api/draft/{kind}/{name}', { in: { kind, name } });
}

export function discardChange({ kind, name }: Key) {
  return call('POST', '/api/draft/{kind}/{name}/discard', { in: { kind, name } });
}

export function discardDraft() {
  return call('DELETE', '/api/draft');
}

export async function checkDraft(): Promise<Finding[]> {
  return (await call('POST', '/api/draft/check')).findings;
}

/** Publishes the draft; `accept` names the questions that were answered with yes. */
export function publishDraft(message: string, accept: readonly string[]) {
  return call('POST', '/api/draft/publish', { body: { message: message || undefined, accept } });
}
