import type { Audience } from '../metadata/documents';

/** The ways of saying with whom records are shared. */
export const AUDIENCES = ['everyone', 'roles', 'department', 'person', 'superiorsOf'] as const;

export type AudienceKind = (typeof AUDIENCES)[number];

export function kindOf(audience: Audience): AudienceKind {
  return AUDIENCES.find((kind) => kind in audience) ?? 'everyone';
}

/** An audience of that kind before anything is chosen; of the owner where it is told by a person. */
export function blankAudience(kind: AudienceKind): Audience {
  switch (kind) {
    case 'everyone':
      return { everyone: true };
    case 'roles':
      return { roles: [] };
    case 'department':
      return { department: '' };
    case 'person':
      return { person: 'owner' };
    case 'superiorsOf':
      return { superiorsOf: 'owner' };
  }
}

/** Whether it says of whom it speaks. */
export function isWhole(audience: Audience): boolean {
  if ('roles' in audience) return audience.roles.length > 0;
  return !('department' in audience) || audience.department !== '';
}
