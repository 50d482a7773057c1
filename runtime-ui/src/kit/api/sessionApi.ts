import { request } from './http';
import { acceptSession } from './session';
import type { Session } from './types';

export interface Credentials {
  /** Blank for the staff of a reseller. */
  tenant: string;
  login: string;
  password: string;
}

/** Whom a one-time link is for. */
export interface LinkOwner {
  tenantName: string;
  userName: string;
  login: string;
}

export async function signIn(credentials: Credentials): Promise<Session> {
  const session = await request<Session>('POST', '/api/session', { body: credentials });
  acceptSession(session);
  return session;
}

export async function signOut(): Promise<void> {
  await request<void>('DELETE', '/api/session');
}

export function linkOwner(token: string): Promise<LinkOwner> {
  return request<LinkOwner>('GET', `/api/session/link/${encodeURIComponent(token)}`);
}

/** Uses up a one-time link: the password is set and the person is signed in. */
export async function redeemLink(token: string, password: string): Promise<Session> {
  const session = await request<Session>('POST', '/api/session/link', { body: { token, password } });
  acceptSession(session);
  return session;
}

/** Sets another password; every other browser is signed out. */
export async function changePassword(present: string, password: string): Promise<Session> {
  const session = await request<Session>('POST', '/api/session/password', { body: { present, password } });
  acceptSession(session);
  return session;
}
