import type { PersonRule } from '../metadata/documents';

export const RULE_KINDS = ['role', 'users', 'person', 'superior', 'departmentHead', 'chosen'] as const;

export type RuleKind = (typeof RULE_KINDS)[number];

/** What people are there for whom rules find: to decide, or to be told. */
export type PersonPart = 'approver' | 'recipient';

/** In which way a rule says who is meant. */
export function kindOf(rule: PersonRule): RuleKind {
  if ('role' in rule) return 'role';
  if ('users' in rule) return 'users';
  if ('person' in rule) return 'person';
  if ('superiorOf' in rule) return 'superior';
  return 'departmentHeadOf' in rule ? 'departmentHead' : 'chosen';
}

/** A rule of this kind to begin with. */
export function blankRule(kind: RuleKind): PersonRule {
  switch (kind) {
    case 'role':
      return { role: '' };
    case 'users':
      return { users: [] };
    case 'person':
      return { person: 'owner' };
    case 'superior':
      return { superiorOf: '$User' };
    case 'departmentHead':
      return { departmentHeadOf: '$User' };
    case 'chosen':
      return { chosen: true };
  }
}
