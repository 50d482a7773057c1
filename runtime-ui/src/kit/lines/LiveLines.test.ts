import { describe, expect, it } from 'vitest';
import { lineItem, me, order } from '../../test/orders';
import type { FieldMeta, ObjectRecord, Values } from '../api/types';
import { layoutFor } from '../form/layouts';
import { LiveForm } from '../form/LiveForm';
import { newLine, savedLine, withRejected, withValue, type Line } from './line';
import { pasted } from './pasting';
import { meant, sentLines } from './sending';

function typing(values: Values, lines: readonly Line[] = []) {
  const layout = layoutFor(order, null);
  const live = new LiveForm({ me, object: order, recordType: null, values, before: null }, layout, { items: [] });
  live.update(values, { items: lines });
  return { live, items: live.lines('items') ?? fail() };
}

const fail = (): never => {
  throw new Error('the fixture has no items');
};

const saved = (id: string, values: Values, version = 1): ObjectRecord => ({
  id,
  version,
  object: 'item',
  recordType: null,
  name: id,
  values,
  can: { update: true, delete: true },
});

describe('a record with its lines', () => {
  it('sums its lines up while they are typed, and what builds on the sum', () => {
    const { live } = typing({ mode: 'FOB' }, [
      newLine({ quantity: '2', price: '10.50' }),
      newLine({ quantity: '1', price: '4' }),
    ]);

    expect(live.values).toMatchObject({ total: '25', dear: '21', count: '2', withTax: '28.25' });
  });

  it('computes a line with what its record holds at the moment', () => {
    const line = newLine({ quantity: '2', price: '10', freight: '3' });
    const { live, items } = typing({ mode: 'FOB' }, [line]);
    expect(items.lines[0]?.values['shown']).toBe('20');

    live.update({ mode: 'CIF' });

    expect(items.lines[0]?.values['shown']).toBe('26');
  });

  it('lets the record decide which columns show and must be filled', () => {
    const { live, items } = typing({ mode: 'FOB' }, [newLine({ quantity: '1' })]);
    expect(items.shows('freight')).toBe(false);

    live.update({ mode: 'CIF' });

    expect(items.lines[0]?.items['freight']).toEqual({ visible: true, required: true, readOnly: false });
  });

  it('keeps lines the same objects while nothing about them changes', () => {
    const lines = [newLine({ quantity: '1', price: '1' }), newLine({ quantity: '2', price: '1' })];
    const { live, items } = typing({ mode: 'FOB' }, lines);
    const [first, second] = items.lines;

    live.update({ mode: 'FOB' }, { items: lines.map((line, i) => (i === 0 ? withValue(line, 'price', '9') : line)) });

    expect(items.lines[0]).not.toBe(first);
    expect(items.lines[1]).toBe(second);
  });

  it('looks at the lines that are typed only, unless what they look at changes', () => {
    const lines = [newLine({ quantity: '1' }), newLine({ quantity: '2' })];
    const { live, items } = typing({ mode: 'FOB' }, lines);
    const scenes = () => items.lines.map(({ scene }) => scene);
    const before = scenes();

    live.update({ mode: 'FOB' }, { items: lines.map((line, i) => (i === 0 ? withValue(line, 'price', '9') : line)) });
    expect(scenes()[1]).toBe(before[1]);

    live.update({ mode: 'CIF' });
    expect(scenes()[1]).not.toBe(before[1]);
  });

  it('leaves a sum to the server where it may not know all of it', () => {
    const total = { ...order.fields['total'], options: { ...order.fields['total']?.options, condition: undefined } };
    const blind = { ...order, fields: { ...order.fields, total: total as FieldMeta } };
    const layout = layoutFor(blind, null);
    const live = new LiveForm({ me, object: blind, recordType: null, values: { total: '5' }, before: {} }, layout, {
      items: [savedLine(saved('1', { quantity: '1', price: '5' }))],
    });
    expect(live.values['total']).toBe('5');

    live.update({ total: '5' }, { items: [newLine({ quantity: '2', price: '5' })] });

    expect(live.values['total']).toBeNull();
  });
});

describe('what a save says of lines', () => {
  it('names all of them, with what a person changed', () => {
    const old = saved('1', { quantity: '1', price: '5' }, 3);
    const { items } = typing({}, [newLine({ quantity: '2' }), withValue(savedLine(old), 'price', '6'), newLine()]);

    expect(sentLines(items, [old])).toEqual([
      { values: { quantity: '2' } },
      { id: '1', version: 3, values: { price: '6' } },
    ]);
  });

  it('makes a line anew that others have deleted meanwhile', () => {
    const { items } = typing({}, [savedLine(saved('1', { quantity: '1', price: '5' }))]);

    expect(sentLines(items, [])).toEqual([{ values: { quantity: '1', price: '5' } }]);
  });

  it('puts my values over those of others when my list stays', () => {
    const { items } = typing({}, [savedLine(saved('1', { quantity: '1', price: '5' }))]);

    expect(sentLines(items, [saved('1', { quantity: '1', price: '7' }, 2)])).toEqual([
      { id: '1', version: 2, values: { price: '5' } },
    ]);
  });

  it('does not count a new line that nobody filled', () => {
    const { live, items } = typing({}, [newLine()]);

    expect(meant(items)).toEqual([]);
    expect(live.dirty).toBe(false);
  });
});

describe('a pasted table', () => {
  const columns = ['product', 'quantity', 'price'].map((name) => ({
    field: lineItem.fields[name] ?? fail(),
    item: { visible: true, required: false, readOnly: false },
  }));
  const formats = { locale: 'zh-CN', zone: 'Asia/Shanghai', t: String as never, choices: () => [] };
  const paste = (table: string[][], at = { row: 0, column: 0 }, lines: Line[] = []) =>
    pasted(lines, { table, columns, ...at }, formats).lines.map(({ typed, rejected }) => ({ typed, rejected }));

  it('fills cells by place, from the cell it was pasted into', () => {
    const [first, second] = paste([['3', '1,280.00'], ['4']], { row: 0, column: 1 }, [newLine({ product: null })]);

    expect(first?.typed).toEqual({ product: null, quantity: '3', price: '1280' });
    expect(second?.typed).toEqual({ quantity: '4' });
  });

  it('fills cells by name where its first row names columns', () => {
    expect(
      paste([
        ['单价', '数量'],
        ['5', '2'],
      ])[0]?.typed,
    ).toEqual({ price: '5', quantity: '2' });
  });

  it('keeps what does not fit, and names of records until they are found', () => {
    expect(paste([['伺服电机', 'viele']])[0]?.rejected).toEqual({
      product: { text: '伺服电机', code: 'looking_up' },
      quantity: { text: 'viele', code: 'not_a_number' },
    });
  });

  it('forgets text that did not fit once a value is there', () => {
    const line = withRejected(newLine(), 'quantity', { text: 'viele', code: 'not_a_number' });

    expect(withValue(line, 'quantity', '3').rejected).toEqual({});
  });
});
