import type { Node, Type } from '../gen/formulaTree';
import type { FieldMeta, FormulaCondition, Me, ObjectMeta } from '../kit/api/types';
import { customer, me as company } from './me';

const path = (type: Type, ...names: string[]): Node => ({ node: 'field', root: 'record', path: names, type });

const orZero = (name: string): Node => ({
  node: 'field',
  root: 'record',
  path: [name],
  type: 'number',
  whenBlank: '0',
});

const calculation = (operator: '+' | '*', left: Node, right: Node): Node => ({
  node: 'arithmetic',
  operator,
  left,
  right,
  leftType: 'number',
  type: 'number',
  column: 1,
});

const times = (left: Node, right: Node) => calculation('*', left, right);

const isCif = (...names: string[]): Node => ({
  node: 'comparison',
  operator: '=',
  left: path('text', ...names),
  right: { node: 'constant', type: 'text', value: 'CIF' },
});

const whenCif: FormulaCondition = { source: 'mode = "CIF"', tree: isCif('mode') };

function field(name: string, label: string, type: string, more: Partial<FieldMeta> = {}): FieldMeta {
  const like = customer.fields['name'];
  if (like === undefined) throw new Error('the fixture has changed');
  return { ...like, name, label, type, required: false, options: {}, ...more };
}

const byName = (fields: readonly FieldMeta[]) => Object.fromEntries(fields.map((one) => [one.name, one]));

const computed = (name: string, label: string, formula: Node): FieldMeta =>
  field(name, label, 'formula', { access: 'read', options: { returns: 'currency', decimals: 2 }, formula });

const sum = (name: string, options: object, condition?: Node): FieldMeta =>
  field(name, name, 'rollUp', {
    access: 'read',
    options: { object: 'item', lookup: 'order', returns: 'currency', decimals: 2, condition: '', ...options },
    ...(condition !== undefined && { condition }),
  });

const freight: Node = {
  node: 'call',
  function: 'IF',
  type: 'number',
  column: 1,
  arguments: [
    isCif('order', 'mode'),
    times(orZero('quantity'), orZero('freight')),
    { node: 'constant', type: 'number', value: '0' },
  ],
};

const isDear: Node = {
  node: 'comparison',
  operator: '>',
  left: orZero('price'),
  right: { node: 'constant', type: 'number', value: '5' },
};

/** A line of an order; what it shows depends on the order's mode. */
export const lineItem: ObjectMeta = {
  ...customer,
  name: 'item',
  label: '明细',
  nameField: 'note',
  recordTypes: [],
  layouts: {},
  layoutByRecordType: {},
  fields: byName([
    field('order', '订单', 'lookup', { target: 'order' }),
    field('product', '产品', 'lookup', { target: 'product' }),
    field('quantity', '数量', 'number', { options: { decimals: 0 } }),
    field('price', '单价', 'currency'),
    field('freight', '运费', 'currency'),
    computed('amount', '金额', times(orZero('quantity'), orZero('price'))),
    computed('shown', '报价', calculation('+', times(orZero('quantity'), orZero('price')), freight)),
  ]),
};

/** An order with its lines and what they come to. */
export const order: ObjectMeta = {
  ...customer,
  name: 'order',
  label: '订单',
  nameField: 'mode',
  recordTypes: [],
  fields: byName([
    field('mode', '方式', 'text'),
    sum('total', { function: 'sum', field: 'amount' }),
    sum('count', { function: 'count', returns: 'number' }),
    sum('dear', { function: 'sum', field: 'amount', condition: 'price > 5' }, isDear),
    computed('withTax', '含税', times(path('number', 'total'), { node: 'constant', type: 'number', value: '1.13' })),
  ]),
  layouts: {
    page: {
      label: '标准',
      facts: [],
      sections: [{ name: 'basic', label: '基本', columns: 2, items: [{ field: 'mode' }, { field: 'total' }] }],
      lines: [
        {
          relation: 'items',
          object: 'item',
          field: 'order',
          label: '明细',
          columns: [
            { field: 'product' },
            { field: 'quantity' },
            { field: 'price' },
            { field: 'freight', visible: whenCif, required: whenCif },
            { field: 'shown' },
          ],
          totals: ['total'],
        },
      ],
      related: [],
    },
  },
  layoutByRecordType: { '': 'page' },
};

/** The company of the other tests, with orders. */
export const me: Me = { ...company, objects: { ...company.objects, order, item: lineItem } };
