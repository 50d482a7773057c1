import { expect, it } from 'vitest';
import type { LayoutBody } from '../metadata/documents';
import { dragId, dropped } from './drop';

const section = (name: string, fields: string) => ({
  name,
  label: { en: name },
  columns: 2 as const,
  items: [...fields].map((field) => ({ field })),
});

const layout: LayoutBody = {
  label: { en: 'Standard' },
  assignments: [],
  facts: [],
  sections: [section('one', 'abc'), section('two', 'x')],
  related: [],
};

it.each([
  ['down onto an item it stands after it', dragId.item('a'), dragId.item('c'), ['bca', 'x']],
  ['up onto an item it stands before it', dragId.item('c'), dragId.item('a'), ['cab', 'x']],
  ['onto an item of another section it stands before it', dragId.item('b'), dragId.item('x'), ['ac', 'bx']],
  ['onto a section it comes last', dragId.item('a'), dragId.section('two'), ['bc', 'xa']],
  ['from the palette it is added', dragId.palette('n'), dragId.item('b'), ['anbc', 'x']],
  ['onto itself nothing happens', dragId.item('b'), dragId.item('b'), ['abc', 'x']],
  ['onto something that is gone nothing happens', dragId.item('b'), dragId.section('gone'), ['abc', 'x']],
])('%s', (_, active, over, expected) => {
  const after = dropped(layout, active, over);
  expect(after.sections.map(({ items }) => items.map(({ field }) => field).join(''))).toEqual(expected);
});
