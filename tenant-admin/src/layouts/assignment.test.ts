import { describe, expect, it } from 'vitest';
import type { Assignment, LayoutBody } from '../metadata/documents';
import { assign, layoutFor } from './assignment';

function layout(name: string, assignments: Assignment[], isDefault = false) {
  const body: LayoutBody = {
    label: { 'zh-CN': name },
    default: isDefault,
    assignments,
    facts: [],
    sections: [],
    related: [],
  };
  return { name: `customer.${name}`, body };
}

const layouts = [
  layout('standard', [], true),
  layout('dealer', [{ recordType: 'dealer' }]),
  layout('sales', [{ role: 'sales' }, { role: 'boss', recordType: 'dealer' }]),
];

describe('the layout in force', () => {
  it.each([
    [{}, 'customer.standard', true],
    [{ recordType: 'dealer' }, 'customer.dealer', true],
    [{ recordType: 'direct' }, 'customer.standard', false],
    [{ role: 'sales', recordType: 'dealer' }, 'customer.sales', false],
    [{ role: 'boss', recordType: 'dealer' }, 'customer.sales', true],
    [{ role: 'boss' }, 'customer.standard', false],
  ])('%j shows %s (named there: %s)', (at, name, own) => {
    expect(layoutFor(layouts, at)).toEqual({ layout: name, own });
  });
});

describe('assigning', () => {
  it('takes the cell from the layout that had it', () => {
    const changed = assign(layouts, { recordType: 'dealer' }, 'customer.sales');
    expect(changed.map((document) => document.name)).toEqual(['customer.dealer', 'customer.sales']);
    expect(layoutFor([...layouts.slice(0, 1), ...changed], { recordType: 'dealer' })).toEqual({
      layout: 'customer.sales',
      own: true,
    });
  });

  it('inheriting again removes the assignment only', () => {
    const changed = assign(layouts, { role: 'sales' }, undefined);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.body.assignments).toEqual([{ role: 'boss', recordType: 'dealer' }]);
  });

  it('a new default is the only default', () => {
    const changed = assign(layouts, {}, 'customer.dealer');
    expect(changed.map(({ name, body }) => [name, body.default])).toEqual([
      ['customer.standard', false],
      ['customer.dealer', true],
    ]);
  });

  it('assigning what is assigned changes nothing', () => {
    expect(assign(layouts, { role: 'sales' }, 'customer.sales')).toEqual([]);
  });
});
