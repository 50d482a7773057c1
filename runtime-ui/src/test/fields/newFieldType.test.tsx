import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { me } from '../me';
import { TestApp } from '../TestApp';
import { speakChinese } from '../words';
import type { AnyFieldType } from '../../kit/fields/fieldType';
import type { Formats } from '../../kit/fields/formats';
import { typesOf } from '../../kit/fields/registry';
import type { FieldMeta } from '../../kit/api/types';
// What NewFieldTypeTest.java has seen the server take and give.
import server from '../../../../schemas/field-type-cases/numberPlate.json';

speakChinese();

const files = import.meta.glob<{ default: AnyFieldType }>(['./*.tsx', '!./*.test.tsx'], { eager: true });
const type = numberPlate();
const field = server.field as FieldMeta;
const formats: Formats = { locale: 'zh-CN', zone: me.tenant.zone, t: i18next.t, choices: () => [] };

function numberPlate(): AnyFieldType {
  const found = typesOf(files).get(server.type.name);
  if (found === undefined) throw new Error(`no file defines ${server.type.name}`);
  return found;
}

it.each(server.accepted)('reads $typed as the server saves it and draws it', ({ typed, saved }) => {
  const { View, Cell, Edit } = type;

  expect(type.parse(typed, field, formats)).toEqual({ ok: true, value: saved });
  expect(type.validate(saved, field)).toEqual([]);
  render(
    <TestApp>
      <View value={saved} field={field} />
      <Cell value={saved} field={field} />
      <Edit value={saved} field={field} onChange={() => {}} aria-label={field.label} />
    </TestApp>,
  );

  expect(screen.getAllByText(saved)).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>('车牌').value).toBe(saved);
});

it.each(server.refused)('warns of $typed with the code of the server', ({ typed, code }) => {
  expect(type.validate(typed, field)).toEqual([{ code }]);
});

it.each(server.filters)('writes $operator as the filter that the server ran', ({ operator, operands, formula }) => {
  const chosen = type.operators(field).find(({ name }) => name === operator);
  const literals = operands.map((operand) => type.literal(operand, field));

  expect(chosen?.formula(field.name, literals)).toBe(formula);
});
