import { describe, expect, it } from 'vitest';
import type { RoleBody } from '../metadata/documents';
import { countChanges, fieldRight, rightsOn, withCreate, withFieldRight, withScope } from './rights';

const role: RoleBody = {
  label: { 'zh-CN': '销售' },
  apps: ['sales'],
  permissions: [],
  objects: { customer: { create: true, read: 'ownAndSubordinates', update: 'own', delete: 'none' } },
};

describe('scopes', () => {
  it('an object that is not listed gives no right', () => {
    expect(rightsOn(role, 'quote')).toEqual({ create: false, read: 'none', update: 'none', delete: 'none' });
  });

  it('whoever may change all may read all', () => {
    expect(rightsOn(withScope(role, 'customer', 'update', 'all'), 'customer')).toMatchObject({
      update: 'all',
      read: 'all',
    });
  });

  it('whoever reads nothing changes, deletes and creates nothing', () => {
    expect(rightsOn(withScope(role, 'customer', 'read', 'none'), 'customer')).toEqual({
      create: false,
      read: 'none',
      update: 'none',
      delete: 'none',
    });
  });

  it('a narrower change leaves reading alone', () => {
    expect(rightsOn(withScope(role, 'customer', 'update', 'none'), 'customer').read).toBe('ownAndSubordinates');
  });

  it('whoever creates reads the own records', () => {
    expect(rightsOn(withCreate(role, 'quote', true), 'quote')).toMatchObject({ create: true, read: 'own' });
  });
});

describe('field rights', () => {
  it('edit is the absence of an entry', () => {
    const hidden = withFieldRight(role, 'customer', 'creditLimit', 'hidden');
    expect(fieldRight(hidden, 'customer', 'creditLimit')).toBe('hidden');
    expect(withFieldRight(hidden, 'customer', 'creditLimit', 'edit')).toEqual(role);
  });
});

describe('counting changes', () => {
  it('each cell, app and permission counts once', () => {
    const after: RoleBody = {
      ...withFieldRight(withScope(role, 'customer', 'delete', 'own'), 'customer', 'creditLimit', 'read'),
      permissions: ['manageUsers'],
      apps: [],
    };
    expect(countChanges(role, after)).toBe(4);
  });

  it('there and back is no change', () => {
    expect(countChanges(role, withCreate(withCreate(role, 'customer', false), 'customer', true))).toBe(0);
  });
});
