import { useEffect, useRef } from 'react';
import { useHeardOf } from './openRecords';
import { sawRelease, useSession } from './session';

/**
 * Listens to the server's stream of events while signed in, and to what it says of the record that is open. EventSource
 * reconnects by itself; what was told meanwhile is lost, so a stream that comes back counts as changed access. Between two
 * records a notification may have been missed.
 */
export function useServerEvents(onAccessChanged: () => void, onNotification: () => void, onApproval: () => void): void {
  const signedIn = useSession(({ state, session }) => state === 'signedIn' && session?.kind === 'user');
  const record = useHeardOf();
  const isFirst = useRef(true);
  useEffect(() => {
    if (!signedIn) return undefined;
    const source = new EventSource(record === '' ? '/api/events' : `/api/events?${record}`);
    if (!isFirst.current) source.addEventListener('open', onNotification, { once: true });
    isFirst.current = false;
    source.addEventListener('metadata', (event: MessageEvent<string>) => sawRelease(releaseIn(event.data)));
    source.addEventListener('access', onAccessChanged);
    source.addEventListener('notification', onNotification);
    source.addEventListener('approval', onApproval);
    source.addEventListener('error', () => source.addEventListener('open', onAccessChanged, { once: true }));
    return () => source.close();
  }, [signedIn, record, onAccessChanged, onNotification, onApproval]);
}

function releaseIn(data: string): number {
  return (JSON.parse(data) as { release: number }).release;
}
