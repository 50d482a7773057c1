import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';

/** A person as those see them who manage users. */
export type User = Described<'UserReply'>;

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

export type Department = Described<'Department.DepartmentReply'>;

export type DepartmentDraft = { name: string; parent: string | null; head: string | null; position: number };

/** An address that lets one person set a password, once. */
export type OneTimeLink = Described<'LinkReply'>;

export function useUsers(): UseQueryResult<User[]> {
  return useQuery({
    queryKey: adminKeys.people('users'),
    queryFn: async ({ signal }) => (await call('GET', '/api/users', { signal })).users,
  });
}

export function useDepartments(): UseQueryResult<Department[]> {
  return useQuery({
    queryKey: adminKeys.people('departments'),
    queryFn: async ({ signal }) => (await call('GET', '/api/departments', { signal })).departments,
  });
}

/** A new person; the link is how they sign in for the first time. */
export function createUser(draft: UserDraft): Promise<{ user: User; link: OneTimeLink }> {
  return call('POST', '/api/users', { body: draft });
}

export function updateUser({ id, version }: User, draft: Partial<UserDraft>): Promise<User> {
  return call('PATCH', '/api/users/{id}', { in: { id }, body: draft, ifMatch: version });
}

/** A fresh link, for somebody who forgot the password. */
export function newLink(userId: string): Promise<OneTimeLink> {
  return call('POST', '/api/users/{id}/link', { in: { id: userId } });
}

/** One device somebody is signed in on. */
export type OpenSession = Described<'Sessions.Open'>;

export function useSessions(userId: string): UseQueryResult<OpenSession[]> {
  return useQuery({
    queryKey: [...adminKeys.people('users'), userId, 'sessions'],
    queryFn: async ({ signal }) =>
      (await call('GET', '/api/users/{id}/sessions', { in: { id: userId }, signal })).sessions,
  });
}

/** Signs somebody out everywhere. */
export function endSessions(userId: string) {
  return call('DELETE', '/api/users/{id}/sessions', { in: { id: userId } });
}

export function createDepartment(draft: DepartmentDraft): Promise<Department> {
  return call('POST', '/api/departments', { body: draft });
}

export function updateDepartment({ id, version }: Department, draft: Partial<DepartmentDraft>): Promise<Department> {
  return call('PATCH', '/api/departments/{id}', { in: { id }, body: draft, ifMatch: version });
}

export function deleteDepartment({ id }: Department) {
  return call('DELETE', '/api/departments/{id}', { in: { id } });
}
