import { describe, expect, it } from 'vitest';
import { cleanOptions, missingOptions, optionFields, type OptionsSchema } from './optionsSchema';

const lookup: OptionsSchema = {
  properties: {
    object: { type: 'string', format: 'object', 'x-title': { 'zh-CN': '对象', en: 'Object' } },
    relationLabel: { type: 'object', format: 'label' },
    onDelete: {
      type: 'string',
      enum: ['restrict', 'clear'],
      default: 'restrict',
      'x-enum-titles': { restrict: { en: 'Refuse' }, clear: { en: 'Empty' } },
    },
    owned: { type: 'boolean', default: false },
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    shape: { type: 'string', format: 'from-the-future', maxLength: 9 },
  },
  required: ['object'],
};

describe('the form of a schema', () => {
  it('has an editor for each option, in the order of the schema', () => {
    expect(optionFields(lookup).map(({ name, editor }) => [name, editor])).toEqual([
      ['object', { kind: 'object' }],
      ['relationLabel', { kind: 'label' }],
      [
        'onDelete',
        {
          kind: 'choice',
          choices: [
            { value: 'restrict', label: { en: 'Refuse' } },
            { value: 'clear', label: { en: 'Empty' } },
          ],
        },
      ],
      ['owned', { kind: 'flag' }],
      ['decimals', { kind: 'whole', min: 0, max: 10 }],
      ['shape', { kind: 'text', maxLength: 9 }],
    ]);
  });

  it('says what is required and what holds without a value', () => {
    const [object, , onDelete] = optionFields(lookup);
    expect(object).toMatchObject({ title: { en: 'Object' }, required: true, byDefault: undefined });
    expect(onDelete).toMatchObject({ required: false, byDefault: 'restrict' });
  });
});

describe('the options to store', () => {
  it('are those of the type that have a value', () => {
    const options = { object: 'customer', owned: false, maxLength: 80, shape: '', decimals: null };
    expect(cleanOptions(lookup, options)).toEqual({ object: 'customer', owned: false });
  });

  it('miss what is required and blank', () => {
    expect(missingOptions(lookup, { object: '' })).toEqual(['object']);
    expect(missingOptions(lookup, { object: 'customer' })).toEqual([]);
  });
});
