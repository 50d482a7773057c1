import { create } from 'zustand';
import type { Session } from './types';

/**
 * `lost`: it was signed in and the server no longer agrees; the page stays and a dialog asks again. `elsewhere`: this
 * browser has since signed in to another company or as somebody else; only a new page can go on.
 */
export type SessionState = 'unknown' | 'anonymous' | 'signedIn' | 'lost' | 'elsewhere';

interface SessionStore {
  state: SessionState;
  session: Session | null;
  /** The newest metadata release any reply has named. */
  releaseSeen: number;
  /** Requests that wait for the person to sign in again. */
  waiting: (() => void)[];
}

export const useSession = create<SessionStore>(() => ({
  state: 'unknown',
  session: null,
  releaseSeen: 0,
  waiting: [],
}));

/** Somebody has signed in. Wakes what was waiting for it, unless that was somebody else's. */
export function acceptSession(session: Session): void {
  const { waiting, state, session: before } = useSession.getState();
  if (state === 'lost' && session.signedIn && !isSamePerson(before, session)) {
    return useSession.setState({ state: 'elsewhere', waiting: [] });
  }
  if (!session.signedIn) return useSession.setState({ session, state: 'anonymous', waiting: [] });
  useSession.setState({ session, state: 'signedIn', waiting: [] });
  for (const wake of waiting) wake();
}

/** The server was asked who is here. The page of one person does not become another's just so. */
export function noticeSession(session: Session): void {
  const { state, session: before } = useSession.getState();
  if (state === 'signedIn' && session.signedIn && !isSamePerson(before, session)) {
    return useSession.setState({ state: 'elsewhere', waiting: [] });
  }
  return acceptSession(session);
}

function isSamePerson(before: Session | null, now: Session): boolean {
  return before?.user?.id === now.user?.id && before?.tenant?.code === now.tenant?.code;
}

/** Asks the person to sign in again, and waits until it is done. */
export function signInAgain(): Promise<void> {
  return new Promise((wake) => {
    useSession.setState(({ waiting }) => ({ state: 'lost', waiting: [...waiting, wake] }));
  });
}

export function sawRelease(release: number): void {
  if (release > useSession.getState().releaseSeen) useSession.setState({ releaseSeen: release });
}
