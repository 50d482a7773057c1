import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type PropsWithChildren, type ReactNode } from 'react';
import { sessionQuery } from '../api/askAhead';
import { useSession } from '../api/session';
import { DelayedSkeleton } from '../ui/DelayedSkeleton';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Page } from '../ui/Page';

const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain')).SignInAgain }));
const SignedInElsewhere = lazy(async () => ({ default: (await import('./SignedInElsewhere')).SignedInElsewhere }));

interface SessionGateProps {
  /** What somebody sees who is not signed in. */
  anonymous: ReactNode;
}

/** Lets only a signed-in person through. When the session is lost later the page stays, and a dialog asks again. */
export function SessionGate({ anonymous, children }: PropsWithChildren<SessionGateProps>) {
  const state = useSession((store) => store.state);
  const asked = useQuery({ ...sessionQuery, enabled: state === 'unknown' });
  if (state === 'anonymous') return anonymous;
  if (state === 'unknown') {
    return (
      <Page>
        {asked.error ? <ErrorPanel error={asked.error} onRetry={() => void asked.refetch()} /> : <DelayedSkeleton />}
      </Page>
    );
  }
  return (
    <>
      {children}
      <Suspense>
        {state === 'lost' && <SignInAgain />}
        {state === 'elsewhere' && <SignedInElsewhere />}
      </Suspense>
    </>
  );
}
