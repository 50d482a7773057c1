import { expect, it } from 'vitest';
import { me, order } from '../../test/orders';
import type { Me } from '../../kit/api/types';
import { layoutFor } from '../../kit/form/layouts';
import { newLine } from '../../kit/lines/line';
import { withFilled } from './withFilled';

const item = me.objects['item'] ?? fail();
const owned = { ...(item.fields['order'] ?? fail()), options: { owned: true, relationName: 'items' } };
const company: Me = { ...me, objects: { ...me.objects, item: { ...item, fields: { ...item.fields, order: owned } } } };
const layout = layoutFor(order, null);
const lines = { items: [newLine({ product: { id: '1', name: '钢板' }, price: '10' })] };

function fail(): never {
  throw new Error('the fixture has no items');
}

it('leaves a layout as it is that shows the lines', () => {
  expect(withFilled(layout, lines, order, company)).toBe(layout);
});

it('shows filled lines that the layout does not, with what is filled in', () => {
  const bare = { ...layout, lines: [] };

  const [table, ...others] = withFilled(bare, lines, order, company).lines ?? [];

  expect(table).toMatchObject({ relation: 'items', object: 'item', field: 'order', label: '明细' });
  expect(table?.columns).toEqual([{ field: 'product' }, { field: 'price' }]);
  expect(others).toEqual([]);
});
