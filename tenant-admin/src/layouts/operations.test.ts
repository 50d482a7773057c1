import { describe, expect, it } from 'vitest';
import type { LayoutBody } from '../metadata/documents';
import * as operations from './operations';

const { nudgeItem, placeOf, putItem } = operations;

const layout: LayoutBody = {
  label: { 'zh-CN': '标准' },
  default: true,
  assignments: [],
  facts: ['owner', 'mobile'],
  sections: [
    {
      name: 'basics',
      label: { 'zh-CN': '基本信息' },
      columns: 2,
      items: ['a', 'b', 'c', 'd', 'e'].map((field) => ({ field })),
    },
    { name: 'more', label: { 'zh-CN': '其他' }, columns: 1, items: [{ field: 'x', required: true }] },
  ],
  related: [],
};

const order = (of: LayoutBody) => of.sections.map((section) => section.items.map((item) => item.field).join(''));

describe('items', () => {
  it('a new field goes before the item at the place', () => {
    expect(order(putItem(layout, 'n', { section: 'basics', index: 1 }))).toEqual(['anbcde', 'x']);
  });

  it('a field moves down within its section to where it was dropped', () => {
    expect(order(putItem(layout, 'a', { section: 'basics', index: 3 }))).toEqual(['bcade', 'x']);
  });

  it('a field keeps its properties when it changes section', () => {
    const after = putItem(layout, 'x', { section: 'basics', index: 0 });
    expect(order(after)).toEqual(['xabcde', '']);
    expect(operations.itemOf(after, 'x')).toEqual({ field: 'x', required: true });
  });

  it('a property set to undefined is left out', () => {
    const after = operations.updateItem(layout, 'x', { required: undefined, readOnly: 'amount > 1' });
    expect(operations.itemOf(after, 'x')).toEqual({ field: 'x', readOnly: 'amount > 1' });
  });

  it('a new field lands at the end of the first section, once', () => {
    const once = operations.addToFirstSection(layout, 'n', { 'zh-CN': '基本信息' });
    expect(order(once)).toEqual(['abcden', 'x']);
    expect(operations.addToFirstSection(once, 'n', { 'zh-CN': '基本信息' })).toBe(once);
  });

  it('a layout without sections gets one for the new field', () => {
    const after = operations.addToFirstSection({ ...layout, sections: [] }, 'n', { 'zh-CN': '基本信息' });
    expect(after.sections).toMatchObject([{ name: 'section', columns: 2, items: [{ field: 'n' }] }]);
  });
});

describe('keyboard moves', () => {
  it.each([
    ['c', 'left', 'acbde'],
    ['c', 'right', 'abdce'],
    ['c', 'up', 'cabde'],
    ['a', 'down', 'bcade'],
    ['d', 'down', 'abced'],
  ] as const)('%s goes %s', (field, direction, expected) => {
    expect(order(nudgeItem(layout, field, direction))[0]).toBe(expected);
  });

  it('beyond the last item comes the next section', () => {
    expect(order(nudgeItem(layout, 'e', 'down'))).toEqual(['abcd', 'ex']);
  });

  it('before the first item comes the end of the section above', () => {
    expect(order(nudgeItem(layout, 'x', 'up'))).toEqual(['abcdex', '']);
  });

  it('the first item of all stays', () => {
    expect(nudgeItem(layout, 'a', 'left')).toEqual(layout);
  });

  it('a move and its opposite end where they began', () => {
    const there = nudgeItem(layout, 'b', 'right');
    expect(placeOf(nudgeItem(there, 'b', 'left'), 'b')).toEqual(placeOf(layout, 'b'));
  });
});

describe('sections', () => {
  it('a second new section gets a name of its own', () => {
    const after = operations.addSection(operations.addSection(layout, { en: 'One' }), { en: 'Two' });
    expect(after.sections.map((section) => section.name)).toEqual(['basics', 'more', 'section', 'section2']);
  });

  it('the fields of a removed section are unused', () => {
    expect(operations.fieldsOn(operations.removeSection(layout, 'basics'))).toEqual(new Set(['x']));
  });

  it('the first section cannot go further up', () => {
    expect(operations.moveSection(layout, 'basics', -1)).toEqual(layout);
    expect(order(operations.moveSection(layout, 'basics', 1))).toEqual(['x', 'abcde']);
  });

  it('a section never changes its name', () => {
    const after = operations.updateSection(layout, 'more', { columns: 3, visible: 'vip' });
    expect(after.sections[1]).toMatchObject({ name: 'more', columns: 3, visible: 'vip' });
  });
});

describe('facts and related lists', () => {
  it('a fact moves to its new place', () => {
    expect(operations.putFact(layout, 'owner', 2).facts).toEqual(['mobile', 'owner']);
  });

  it('a full strip takes no further fact', () => {
    const full = { ...layout, facts: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(operations.putFact(full, 'g', 0)).toBe(full);
    expect(operations.putFact(full, 'f', 0).facts).toEqual(['f', 'a', 'b', 'c', 'd', 'e']);
  });

  it('the same relation is listed once', () => {
    const quotes = { object: 'quote', field: 'customer', columns: ['name'] };
    const once = operations.addRelated(layout, quotes);
    expect(operations.addRelated(once, quotes)).toBe(once);
    expect(operations.removeRelated(once, 0).related).toEqual([]);
  });
});
