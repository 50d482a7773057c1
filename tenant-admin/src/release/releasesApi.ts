import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';

/** One published state of the tenant's metadata. */
export type Release = Described<'Release.ReleaseReply'>;

export function loadReleases(signal?: AbortSignal): Promise<Release[]> {
  return call('GET', '/api/releases', { signal });
}

export type ReleaseChange = Described<'DifferenceReply'>;

export async function loadReleaseDiff(release: number, signal?: AbortSignal): Promise<ReleaseChange[]> {
  const diff = await call('GET', '/api/releases/{release}/diff', { in: { release }, signal });
  return diff.changes;
}

/** Publishes an older state again, as a new release; `accept` names the questions of the check answered with yes. */
export function publishRelease(release: number, accept: readonly string[]): Promise<{ release: number }> {
  return call('POST', '/api/releases/{release}/publish', { in: { release }, body: { accept } });
}
