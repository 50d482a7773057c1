import { useEffect } from 'react';
import { sawRelease, useSession } from './session';

/**
 * Listens to the server's stream of events while signed in. EventSource reconnects by itself; what was told meanwhile is
 * lost, so a stream that comes back counts as changed access.
 */
export function useServerEvents(onAccessChanged: () => void, onNotification: () => void, onApproval: () => void): void {
  const signedIn = useSession(({ state, session }) => state === 'signedIn' && session?.kind === 'user');
  useEffect(() => {
    if (!signedIn) return undefined;
    const source = new EventSource('/api/events');
    source.addEventListener('metadata', (event: MessageEvent<string>) => sawRelease(releaseIn(event.data)));
    source.addEventListener('access', onAccessChanged);
    source.addEventListener('notification', onNotification);
    source.addEventListener('approval', onApproval);
    source.addEventListener('error', () => source.addEventListener('open', onAccessChanged, { once: true }));
    return () => source.close();
  }, [signedIn, onAccessChanged, onNotification, onApproval]);
}

function releaseIn(data: string): number {
  return (JSON.parse(data) as { release: number }).release;
}
