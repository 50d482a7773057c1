import { expect, it } from 'vitest';
import { differencesOf } from './differences';

it('equal documents have no difference', () => {
  expect(differencesOf({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
});

it('a changed property is named by its path', () => {
  expect(differencesOf({ label: { en: 'A' }, type: 'text' }, { label: { en: 'B' }, type: 'text' })).toEqual([
    { path: ['label', 'en'], before: 'A', after: 'B' },
  ]);
});

it('list entries are named by their field, not by their position', () => {
  const before = { items: [{ field: 'a' }, { field: 'b' }] };
  const after = { items: [{ field: 'n' }, { field: 'a' }, { field: 'b', required: true }] };
  expect(differencesOf(before, after)).toEqual([
    { path: ['items', 'b', 'required'], before: undefined, after: true },
    { path: ['items', 'n'], before: undefined, after: { field: 'n' } },
  ]);
});

it('another order alone is a difference of the list', () => {
  expect(differencesOf({ facts: ['a', 'b'] }, { facts: ['b', 'a'] })).toEqual([
    { path: ['facts'], before: ['a', 'b'], after: ['b', 'a'] },
  ]);
});

it('a new document differs as a whole', () => {
  expect(differencesOf(null, { label: 1 })).toEqual([{ path: [], before: null, after: { label: 1 } }]);
});
