import { describe, expect, it, vi } from 'vitest';
import { customer, me } from '../../test/me';
import { speakChinese } from '../../test/words';
import type { Layout, ObjectMeta, Values } from '../api/types';
import { layoutFor } from './layouts';
import { LiveForm } from './LiveForm';
import { serverDecides, type Evaluate } from './liveFormulas';

speakChinese();

/** Evaluates the one kind of tree the fixture has: the value of a field. */
const valueOfField: Evaluate = ({ tree }, { values }) => ({
  known: true,
  value: values[(tree as { field: string }).field] ?? null,
});

function liveForm(values: Values, evaluate: Evaluate = valueOfField, object: ObjectMeta = customer): LiveForm {
  return new LiveForm({ me, object, values, before: null }, layoutFor(object, null), evaluate);
}

const copyOf = (field: string) => ({ source: field, tree: { field } });

describe('a live form', () => {
  it('shows a section and requires its field only while the condition holds', () => {
    const live = liveForm({ needsInvoice: false });
    expect(live.sectionVisible('invoice')).toBe(false);

    live.update({ needsInvoice: true });

    expect(live.sectionVisible('invoice')).toBe(true);
    expect(live.item('taxNumber')).toEqual({ visible: true, required: true, readOnly: false });
  });

  it('leaves to the server what it cannot tell: everything shows, nothing is required', () => {
    const live = liveForm({}, serverDecides);

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
    const fields = { ...customer.fields };
    const text = fields['taxNumber'];
    if (text === undefined) throw new Error('the fixture has no taxNumber');
    fields['second'] = { ...text, name: 'second', formula: copyOf('first') };
    fields['first'] = { ...text, name: 'first', formula: copyOf('name') };

    const computed = liveForm({}, valueOfField, { ...customer, fields }).update({ name: '恒泰' });

    expect(computed).toEqual({ first: '恒泰', second: '恒泰' });
  });

  it('counts as changed what is shown, writable and different', () => {
    const live = liveForm({ name: '恒泰', annualRevenue: '100.00' });
    expect(live.dirty).toBe(false);

    live.update({ name: '恒泰', annualRevenue: '100', mobile: '138', code: 'KH-1', taxNumber: 'T' });

    expect(live.changes()).toEqual({ mobile: '138' });
  });

  it('warns of a rule that would refuse', () => {
    const rule = { name: 'r', tree: { source: '', tree: { field: 'needsInvoice' } }, message: '不行', field: 'mobile' };

    const live = liveForm({ needsInvoice: true }, valueOfField, { ...customer, rules: [rule] });

    expect(live.hint('mobile')).toBe('不行');
  });
});

it('draws every field where nobody made a layout', () => {
  const bare: ObjectMeta = { ...customer, layouts: {}, layoutByRecordType: {} };
  const layout: Layout = layoutFor(bare, 'dealer');

  expect(layout.sections[0]?.items.map(({ field }) => field)).toContain('owner');
  expect(layout.sections[0]?.items.map(({ field }) => field)).not.toContain('createdAt');
});
