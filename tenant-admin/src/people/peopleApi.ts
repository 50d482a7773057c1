import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';

/** A person as those see them who manage users. */
export type User = {
  id: string;
  version: number;
  login: string;
  name: string;
  email: string | null;
  mobile: string | null;
  department: Reference | null;
  superior: Reference | null;
  primaryRole: string;
  /** Further roles; they only add rights. */
  roles: string[];
  locale: string;
  active: boolean;
  /** Whether the first one-time link was used. */
  hasPassword: boolean;
  lockedUntil: string | null;
};

/** A person as somebody wants them to be; people and departments by id. */
export type UserDraft = {
  login: string;
  name: string;
  email: string | null;
  mobile: string | null;
  department: string | null;
  superior: string | null;
  primaryRole: string;
  roles: string[];
  active: boolean;
};

export type Department = {
  id: string;
  version: number;
  name: string;
  parent: string | null;
  head: Reference | null;
  position: number;
};

export type DepartmentDraft = { name: string; parent: string | null; head: string | null; position: number };

/** An address that lets one person set a password, once. */
export type OneTimeLink = { url: string; expiresAt?: string };

export function useUsers(): UseQueryResult<User[]> {
  return useQuery({
    queryKey: adminKeys.people('users'),
    queryFn: async ({ signal }) => (await request<{ users: User[] }>('GET', '/api/users', { signal })).users,
  });
}

export function useDepartments(): UseQueryResult<Department[]> {
  return useQuery({
    queryKey: adminKeys.people('departments'),
    queryFn: async ({ signal }) =>
      (await request<{ departments: Department[] }>('GET', '/api/departments', { signal })).departments,
  });
}

/** A new person; the link is how they sign in for the first time. */
export function createUser(draft: UserDraft): Promise<{ user: User; link: OneTimeLink }> {
  return request('POST', '/api/users', { body: draft });
}

export function updateUser({ id, version }: User, draft: Partial<UserDraft>): Promise<User> {
  return request('PATCH', `/api/users/${id}`, { body: draft, ifMatch: version });
}

/** A fresh link, for somebody who forgot the password. */
export function newLink(userId: string): Promise<OneTimeLink> {
  return request('POST', `/api/users/${userId}/link`);
}

/** One device somebody is signed in on. */
export type OpenSession = { id: string; since: string; lastUsed: string; device: string; address: string };

export function useSessions(userId: string): UseQueryResult<OpenSession[]> {
  return useQuery({
    queryKey: [...adminKeys.people('users'), userId, 'sessions'],
    queryFn: async ({ signal }) =>
      (await request<{ sessions: OpenSession[] }>('GET', `/api/users/${userId}/sessions`, { signal })).sessions,
  });
}

/** Signs somebody out everywhere. */
export function endSessions(userId: string): Promise<void> {
  return request('DELETE', `/api/users/${userId}/sessions`);
}

export function createDepartment(draft: DepartmentDraft): Promise<Department> {
  return request('POST', '/api/departments', { body: draft });
}

export function updateDepartment({ id, version }: Department, draft: Partial<DepartmentDraft>): Promise<Department> {
  return request('PATCH', `/api/departments/${id}`, { body: draft, ifMatch: version });
}

export function deleteDepartment({ id }: Department): Promise<void> {
  return request('DELETE', `/api/departments/${id}`);
}
