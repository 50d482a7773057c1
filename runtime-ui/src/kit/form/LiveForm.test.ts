import { describe, expect, it, vi } from 'vitest';
import type { FormulaTree, Node, Type } from '../../gen/formulaTree';
import { customer, me } from '../../test/me';
import { speakChinese } from '../../test/words';
import type { FieldMeta, Layout, ObjectMeta, Values } from '../api/types';
import { layoutFor } from './layouts';
import { LiveForm } from './LiveForm';

speakChinese();

function liveForm(values: Values, object: ObjectMeta = customer, before: Values | null = null): LiveForm {
  return new LiveForm({ me, object, recordType: null, values, before }, layoutFor(object, null));
}

const field = (name: string, type: Type): Node => ({ node: 'field', root: 'record', path: [name], type });

/** The customer with formula fields: the formula and the field it looks like. */
function withFormulas(formulas: Record<string, [tree: FormulaTree, like: string]>): ObjectMeta {
  const added = Object.entries(formulas).map(([name, [formula, like]]): [string, FieldMeta] => {
    const model = customer.fields[like];
    if (model === undefined) throw new Error(`the fixture has no ${like}`);
    return [name, { ...model, name, access: 'read', formula }];
  });
  return { ...customer, fields: { ...customer.fields, ...Object.fromEntries(added) } };
}

describe('a live form', () => {
  it('shows a section and requires its field only while the condition holds', () => {
    const live = liveForm({ needsInvoice: false });
    expect(live.sectionVisible('invoice')).toBe(false);

    live.update({ needsInvoice: true });

    expect(live.sectionVisible('invoice')).toBe(true);
    expect(live.item('taxNumber')).toEqual({ visible: true, required: true, readOnly: false });
  });

  it('leaves to the server what it cannot tell: everything shows, nothing is required', () => {
    const live = liveForm({}, customer, {});

    expect(live.sectionVisible('invoice')).toBe(true);
    expect(live.item('taxNumber').required).toBe(false);
  });

  it('keeps the state of an item the same object while nothing about it changes', () => {
    const live = liveForm({ needsInvoice: true });
    const before = live.item('mobile');

    live.update({ needsInvoice: false });

    expect(live.item('mobile')).toBe(before);
  });

  it('tells its listeners of each change', () => {
    const live = liveForm({});
    const listener = vi.fn<() => void>();
    const stop = live.subscribe(listener);

    live.update({ name: '恒泰' });
    stop();
    live.update({ name: '金桥' });

    expect(listener).toHaveBeenCalledOnce();
  });

  it('settles formulas that build on formulas', () => {
    const object = withFormulas({ second: [field('first', 'text'), 'name'], first: [field('name', 'text'), 'name'] });

    const computed = liveForm({}, object).update({ name: '恒泰' });

    expect(computed).toEqual({ first: '恒泰', second: '恒泰' });
  });

  it('blanks a formula that faults, and keeps the saved value of one that only the server can tell', () => {
    const quotient: Node = {
      node: 'arithmetic',
      operator: '/',
      left: field('annualRevenue', 'number'),
      right: field('discount', 'number'),
      leftType: 'number',
      type: 'number',
      column: 15,
    };
    const parentName: Node = { node: 'field', root: 'record', path: ['parent', 'mobile'], type: 'text' };
    const object = withFormulas({ quotient: [quotient, 'annualRevenue'], parentMobile: [parentName, 'name'] });
    const saved = { annualRevenue: '10', discount: '4', quotient: '2.5', parent: { id: '7', name: '上级' } };

    const live = liveForm({ ...saved, parentMobile: '138' }, object, saved);
    expect(live.values['quotient']).toBe('2.5');

    live.update({ ...live.values, discount: '0' });

    expect(live.values).toMatchObject({ quotient: null, parentMobile: '138' });
  });

  it('does not require what the server fills, until somebody clears it', () => {
    const fields = { ...customer.fields };
    const { name } = fields;
    if (name !== undefined) fields['name'] = { ...name, default: field('secret', 'text') };
    const live = liveForm({}, { ...customer, fields });
    expect(live.item('name').required).toBe(false);

    live.update({ name: null });

    expect(live.item('name').required).toBe(true);
  });

  it('counts as changed what is shown, writable and different', () => {
    const live = liveForm({ name: '恒泰', annualRevenue: '100.00' });
    expect(live.dirty).toBe(false);

    live.update({
      name: '恒泰',
      annualRevenue: '100',
      mobile: '138',
      code: 'KH-1',
      taxNumber: 'T',
      needsInvoice: true,
    });

    expect(live.changes()).toEqual({ mobile: '138', needsInvoice: true, taxNumber: 'T' });
  });

  it('warns of a rule that would refuse', () => {
    const rule = { name: 'r', tree: field('needsInvoice', 'bool'), message: '不行', field: 'mobile' };

    const live = liveForm({ needsInvoice: true }, { ...customer, rules: [rule] });

    expect(live.hint('mobile')).toBe('不行');
  });
});

it('draws every field where nobody made a layout', () => {
  const bare: ObjectMeta = { ...customer, layouts: {}, layoutByRecordType: {} };
  const layout: Layout = layoutFor(bare, 'dealer');

  expect(layout.sections[0]?.items.map(({ field: name }) => name)).toContain('owner');
  expect(layout.sections[0]?.items.map(({ field: name }) => name)).not.toContain('createdAt');
});
