import { render } from '@testing-library/react';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { me } from '../../test/me';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import type { FieldMeta, FieldValue } from '../api/types';
import type { AnyFieldType } from './fieldType';
import type { Formats } from './formats';
import { fieldTypes, typeOf } from './registry';

speakChinese();

const formats: Formats = {
  locale: 'zh-CN',
  zone: 'Asia/Shanghai',
  t: i18next.t,
  choices: (name) => (name === undefined ? [] : (me.picklists[name]?.values ?? [])),
};

function fieldOfType(type: AnyFieldType): FieldMeta {
  return {
    id: 1,
    name: 'example',
    label: 'Example',
    type: type.type,
    options: type.exampleOptions,
    required: false,
    unique: false,
    access: 'edit',
    system: false,
    sortable: true,
    filterable: true,
    picklist: 'industry',
    target: 'customer',
  };
}

describe.each(fieldTypes().map((type) => [type.type, type] as const))('field type %s', (_name, type) => {
  const field = fieldOfType(type);
  const values: (FieldValue | null)[] = [null, ...type.examples];

  it('has examples', () => {
    expect(type.examples.length).toBeGreaterThan(0);
  });

  it.each(values.map((value) => [value]))('draws %j on a page, in a grid and in a form', (value) => {
    const { View, Cell, Edit } = typeOf(field);
    const draw = () =>
      render(
        <TestApp>
          <View value={value} field={field} />
          <Cell value={value} field={field} />
          <Edit value={value} field={field} onChange={() => {}} aria-label="Example" />
        </TestApp>,
      );

    expect(draw).not.toThrow();
  });

  it.each(values.map((value) => [value]))('reads back what it writes: %j', (value) => {
    const parsed = type.parse(type.toText(value, field, formats), field, formats);

    expect(parsed.ok).toBe(true);
    expect(typeOf(field).equal(parsed.ok ? parsed.value : null, value)).toBe(true);
  });

  it('finds nothing wrong with its examples', () => {
    for (const example of type.examples) expect(type.validate(example, field)).toEqual([]);
  });

  it('writes each condition as a formula about the field', () => {
    for (const operator of type.operators(field)) {
      const formula = operator.formula('example', ['1', '2']);

      expect(i18next.exists(`operator.${operator.name}`)).toBe(true);
      expect(formula).toContain('example');
      expect(formula).not.toContain('undefined');
    }
  });
});

it('finds a field type by its file alone', () => {
  const files = Object.keys(import.meta.glob(['./*.tsx', '!./*.test.tsx'])).map((file) => file.slice(2, -4));

  expect(fieldTypes().map(({ type }) => type)).toEqual(files);
});
