import { SessionGate } from '@fangyuan/runtime-ui/kit/session/SessionGate.tsx';
import { Outlet } from 'react-router';
import { ToSignIn } from './ToSignIn';

/** Lets signed-in people in and sends everybody else to the sign-in page, from where they come back. */
export function SignedIn() {
  return (
    <SessionGate anonymous={<ToSignIn />}>
      <Outlet />
    </SessionGate>
  );
}
