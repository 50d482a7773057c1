import { describe, expect, it } from 'vitest';
import type { MetadataDocument } from '../metadata/documents';
import { draftOf, editsOf, named, newFieldDraft, problemsOf, relabelled, retyped, withOption } from './fieldDraft';
import type { OptionsSchema } from './optionsSchema';

const schema: OptionsSchema = { properties: { object: { format: 'object' } }, required: ['object'] };
const none = new Set<string>();

function layout(name: string, fields: string[]): MetadataDocument<'layout'> {
  const items = fields.map((field) => ({ field }));
  const sections = [{ name: 'basics', label: { en: 'Basics' }, columns: 2 as const, items }];
  const body = { label: { en: name }, assignments: [], facts: [], sections, related: [] };
  return { kind: 'layout', name: `customer.${name}`, body, hash: name, draft: null, origin: 'template' };
}

const layouts = [layout('standard', ['name']), layout('dealer', ['name', 'mobile'])];

describe('a new field', () => {
  it('is shown on every layout', () => {
    expect(newFieldDraft(layouts).layouts).toEqual(['customer.standard', 'customer.dealer']);
  });

  it('takes name and type from its label', () => {
    const draft = relabelled(newFieldDraft(layouts), { 'zh-CN': '电话' }, { type: 'phone' });
    expect(named(draft, 'dianHua')).toMatchObject({
      name: 'dianHua',
      body: { label: { 'zh-CN': '电话' }, type: 'phone' },
    });
  });

  it('keeps the name somebody chose', () => {
    expect(named({ ...newFieldDraft([]), name: 'phone', nameChosen: true }, 'dianHua').name).toBe('phone');
  });

  it('keeps the type somebody chose', () => {
    const chosen = retyped(newFieldDraft(layouts), 'number');
    expect(relabelled(chosen, { en: 'Phone' }, { type: 'phone' }).body.type).toBe('number');
  });

  it('that is named as an object points at it', () => {
    const recommended = { type: 'lookup', object: 'customer' };
    const draft = relabelled(newFieldDraft(layouts), { en: 'Customer' }, recommended);
    expect(draft.body.options).toEqual({ object: 'customer' });
  });
});

describe('what keeps a field from being saved', () => {
  it('nothing is filled in', () => {
    expect(problemsOf(newFieldDraft([]), schema, none).map((problem) => problem.code)).toEqual([
      'labelMissing',
      'nameMissing',
      'optionMissing',
    ]);
  });

  it.each([
    ['Mobile', 'nameInvalid'],
    ['mobile', 'nameTaken'],
  ])('the name %s: %s', (name, code) => {
    const draft = { ...withOption(newFieldDraft([]), 'object', 'x'), name };
    expect(problemsOf(draft, schema, new Set(['mobile']))).toContainEqual({ at: 'name', code });
  });
});

describe('saving', () => {
  const section = { 'zh-CN': '基本信息' };

  it('adds the field to the layouts that lack it', () => {
    const draft = { ...newFieldDraft(layouts), name: 'mobile', body: { label: { en: 'M' }, type: 'x', options: {} } };
    const edits = editsOf(draft, 'customer', schema, layouts, section);
    expect(edits.map(({ kind, name }) => `${kind}/${name}`)).toEqual([
      'field/customer.mobile',
      'layout/customer.standard',
    ]);
    expect(edits.map(({ hash }) => hash)).toEqual(['', 'standard']);
  });

  it('leaves options of other types out', () => {
    const draft = { ...withOption(newFieldDraft([]), 'maxLength', 9), name: 'mobile' };
    expect(editsOf(draft, 'customer', schema, [], section)[0]).toMatchObject({ body: { options: {} } });
  });

  it('an existing field knows which layouts show it', () => {
    const field: MetadataDocument<'field'> = {
      kind: 'field',
      name: 'customer.mobile',
      body: { label: { en: 'Mobile' }, type: 'phone', options: {} },
      hash: 'mobile',
      draft: null,
      origin: 'template',
    };
    expect(draftOf(field, layouts).layouts).toEqual(['customer.dealer']);
  });
});
