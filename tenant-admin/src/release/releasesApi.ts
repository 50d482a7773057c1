import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import type { DraftChange } from '../draft/draftApi';

/** One published state of the tenant's metadata. */
export type Release = {
  release: number;
  author: Reference | null;
  at: string;
  message: string | null;
  changes: number;
  current: boolean;
};

export function loadReleases(signal?: AbortSignal): Promise<Release[]> {
  return request<Release[]>('GET', '/api/releases', { signal });
}

export type ReleaseChange = Pick<DraftChange, 'kind' | 'name' | 'change' | 'before' | 'after'>;

export async function loadReleaseDiff(release: number, signal?: AbortSignal): Promise<ReleaseChange[]> {
  return (await request<{ changes: ReleaseChange[] }>('GET', `/api/releases/${release}/diff`, { signal })).changes;
}

/** Publishes an older state again, as a new release; `accept` names the questions of the check answered with yes. */
export function publishRelease(release: number, accept: readonly string[]): Promise<{ release: number }> {
  return request<{ release: number }>('POST', `/api/releases/${release}/publish`, { body: { accept } });
}
