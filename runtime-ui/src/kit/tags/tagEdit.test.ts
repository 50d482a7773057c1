import { expect, it } from 'vitest';
import type { Tag } from '../api/tags';
import { carried, changesOf, untouched, withTicked, type Target } from './tagEdit';

const tag = (id: string): Tag => ({ id, version: 1, name: id, color: 'blue', shared: true, group: null });
const target = (id: string): Target => ({ object: 'customer', id, name: id });
const targets = [target('1'), target('2')];
const on = new Map([
  ['1', [tag('a'), tag('b')]],
  ['2', [tag('a')]],
]);

it('tells whether none, some or all of the records carry a tag', () => {
  expect(carried('a', targets, on, untouched)).toBe('all');
  expect(carried('b', targets, on, untouched)).toBe('some');
  expect(carried('c', targets, on, untouched)).toBe('none');
  expect(carried('b', targets, on, withTicked(untouched, 'b', false))).toBe('none');
});

it('changes only the tags that were touched, on all records', () => {
  const edit = withTicked(withTicked(untouched, 'b', true), 'a', false);

  const { add, remove } = changesOf(edit, [tag('new')], targets);

  expect(add.map((each) => `${each.tag}${each.record}`)).toEqual(['b1', 'b2', 'new1', 'new2']);
  expect(remove.map((each) => `${each.tag}${each.record}`)).toEqual(['a1', 'a2']);
});
