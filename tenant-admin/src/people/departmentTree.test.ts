import { expect, it } from 'vitest';
import { subtreeIds, treeOf, type DepartmentNode } from './departmentTree';
import type { Department } from './peopleApi';

const department = (id: string, parent: string | null, position = 0): Department => ({
  id,
  version: 1,
  name: id,
  parent,
  head: null,
  position,
});

const departments = [
  department('east', 'sales', 2),
  department('sales', null, 1),
  department('north', 'sales', 1),
  department('finance', null, 0),
  department('lost', 'gone', 9),
  department('suzhou', 'east'),
];

const words = (nodes: DepartmentNode[]): string =>
  nodes.map(({ department: { id }, children }) => (children.length > 0 ? `${id}(${words(children)})` : id)).join(' ');

it('departments stand below their parents, in order', () => {
  expect(words(treeOf(departments))).toBe('finance sales(north east(suzhou)) lost');
});

it('a department cannot move below itself', () => {
  expect(subtreeIds(departments, 'sales')).toEqual(new Set(['sales', 'east', 'north', 'suzhou']));
});
