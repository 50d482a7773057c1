import { useCallback } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { MetaProvider } from '../kit/api/MetaProvider';
import { useMe } from '../kit/api/useMe';
import { SessionGate } from '../kit/session/SessionGate';
import { DelayedSkeleton } from '../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../kit/ui/ErrorPanel';
import { OpenPathContext } from '../kit/ui/openPath';
import { Page } from '../kit/ui/Page';
import { Shell } from './Shell';
import { ToSignIn } from './ToSignIn';

/** Everything behind the sign-in: the viewer's metadata, the shell, and in it the page. */
export function Workspace() {
  const navigate = useNavigate();
  const open = useCallback((path: string) => void navigate(path), [navigate]);
  return (
    <OpenPathContext value={open}>
      <SessionGate anonymous={<ToSignIn />}>
        <WithMetadata />
      </SessionGate>
    </OpenPathContext>
  );
}

function WithMetadata() {
  const me = useMe();
  if (me.data !== undefined) {
    return (
      <MetaProvider me={me.data}>
        <Shell>
          <Outlet />
        </Shell>
      </MetaProvider>
    );
  }
  return (
    <Page>{me.error ? <ErrorPanel error={me.error} onRetry={() => void me.refetch()} /> : <DelayedSkeleton />}</Page>
  );
}
