import { call } from './call';
import type { Described } from './described';
import { acceptSession } from './session';
import type { Session } from './types';

/** The tenant is blank for the staff of a reseller. */
export type Credentials = Described<'Session.Credentials'>;

export async function signIn(credentials: Credentials): Promise<Session> {
  const session = await call('POST', '/api/session', { body: credentials });
  acceptSession(session);
  return session;
}

export async function signOut(): Promise<void> {
  await call('DELETE', '/api/session');
}

/** Whom a one-time link is for. */
export function linkOwner(token: string) {
  return call('GET', '/api/session/link/{token}', { in: { token } });
}

/** Uses up a one-time link: the password is set and the person is signed in. */
export async function redeemLink(token: string, password: string): Promise<Session> {
  const session = await call('POST', '/api/session/link', { body: { token, password } });
  acceptSession(session);
  return session;
}

/** Sets another password; every other browser is signed out. */
export async function changePassword(present: string, password: string): Promise<Session> {
  const session = await call('POST', '/api/session/password', { body: { present, password } });
  acceptSession(session);
  return session;
}
