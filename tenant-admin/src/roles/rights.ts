import type { FieldRight, ObjectRights, RoleBody, Scope } from '../metadata/documents';

/** From none to all; each scope holds the ones before it, for the sake of the rules below. */
export const SCOPES: readonly Scope[] = ['none', 'own', 'ownAndSubordinates', 'departmentTree', 'all'];

export const FIELD_RIGHTS: readonly FieldRight[] = ['hidden', 'read', 'edit'];

export type ScopedRight = 'read' | 'update' | 'delete';

const NOTHING: ObjectRights = { create: false, read: 'none', update: 'none', delete: 'none' };

export function rightsOn(role: RoleBody, object: string): ObjectRights {
  return role.objects[object] ?? NOTHING;
}

export function fieldRight(role: RoleBody, object: string, field: string): FieldRight {
  return rightsOn(role, object).fields?.[field] ?? 'edit';
}

/** Sets a scope; nobody changes what they cannot read, so reading follows up and changing follows down. */
export function withScope(role: RoleBody, object: string, right: ScopedRight, scope: Scope): RoleBody {
  const rights = { ...rightsOn(role, object), [right]: scope };
  if (right !== 'read') return withRights(role, object, { ...rights, read: wider(rights.read, scope) });
  return withRights(role, object, {
    ...rights,
    create: rights.create && scope !== 'none',
    update: narrower(rights.update, scope),
    delete: narrower(rights.delete, scope),
  });
}

/** Sets the right to create; who creates sees at least the own records. */
export function withCreate(role: RoleBody, object: string, create: boolean): RoleBody {
  const rights = rightsOn(role, object);
  return withRights(role, object, { ...rights, create, read: create ? wider(rights.read, 'own') : rights.read });
}

/** Sets the right on a field; `edit` is what holds without an entry. */
export function withFieldRight(role: RoleBody, object: string, field: string, right: FieldRight): RoleBody {
  const { fields = {}, ...rights } = rightsOn(role, object);
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
  const kept = right === 'edit' ? others : { ...others, [field]: right };
  return withRights(role, object, Object.keys(kept).length === 0 ? rights : { ...rights, fields: kept });
}

export function withToggled<Entry extends string>(list: readonly Entry[], entry: Entry, on: boolean): Entry[] {
  const rest = list.filter((other) => other !== entry);
  return on ? [...rest, entry] : rest;
}

/** How many cells of the matrix, permissions and apps differ. */
export function countChanges(before: RoleBody, after: RoleBody): number {
  const objects = new Set([...Object.keys(before.objects), ...Object.keys(after.objects)]);
  const cells = [...objects].reduce((sum, object) => sum + changedCells(before, after, object), 0);
  return cells + changedEntries(before.permissions, after.permissions) + changedEntries(before.apps, after.apps);
}

function changedCells(before: RoleBody, after: RoleBody, object: string): number {
  const [old, now] = [rightsOn(before, object), rightsOn(after, object)];
  const rights = (['create', 'read', 'update', 'delete'] as const).filter((right) => old[right] !== now[right]);
  const fields = new Set([...Object.keys(old.fields ?? {}), ...Object.keys(now.fields ?? {})]);
  const changed = [...fields].filter((field) => fieldRight(before, object, field) !== fieldRight(after, object, field));
  return rights.length + changed.length;
}

function changedEntries(before: readonly string[], after: readonly string[]): number {
  const [old, now] = [new Set(before), new Set(after)];
  return before.filter((entry) => !now.has(entry)).length + after.filter((entry) => !old.has(entry)).length;
}

function withRights(role: RoleBody, object: string, rights: ObjectRights): RoleBody {
  return { ...role, objects: { ...role.objects, [object]: rights } };
}

function wider(a: Scope, b: Scope): Scope {
  return SCOPES.indexOf(a) >= SCOPES.indexOf(b) ? a : b;
}

function narrower(a: Scope, b: Scope): Scope {
  return SCOPES.indexOf(a) <= SCOPES.indexOf(b) ? a : b;
}
