import { loadSession } from '@fangyuan/runtime-ui/kit/api/http.ts';
import { useSession } from '@fangyuan/runtime-ui/kit/api/session.ts';
import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { signInAddress } from './signInAddress';

/** Lets signed-in people in and sends everybody else to the sign-in page, from where they come back. */
export function SignedIn() {
  const state = useSession((store) => store.state);
  useEffect(() => {
    if (state === 'unknown') void loadSession();
    if (state === 'anonymous' || state === 'lost') window.location.assign(signInAddress(window.location));
  }, [state]);
  return state === 'signedIn' ? <Outlet /> : null;
}
