import type { User, UserDraft } from './peopleApi';

/** The draft that changes nothing about a person, or the one a new person begins with. */
export function draftOf(user: User | undefined): UserDraft {
  return {
    login: user?.login ?? '',
    name: user?.name ?? '',
    email: user?.email ?? null,
    mobile: user?.mobile ?? null,
    department: user?.department?.id ?? null,
    superior: user?.superior?.id ?? null,
    primaryRole: user?.primaryRole ?? '',
    roles: user ? user.roles.filter((role) => role !== user.primaryRole) : [],
    active: user?.active ?? true,
  };
}

export function isComplete({ login, name, primaryRole }: UserDraft): boolean {
  return [login, name, primaryRole].every((text) => text.trim() !== '');
}
