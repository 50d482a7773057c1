import { SquareFunction } from 'lucide-react';
import type { FieldMeta, FieldValue } from '../api/types';
import { defineFieldType, type AnyFieldType, type ViewProps } from './fieldType';
import { fieldType } from './registry';

interface FormulaOptions {
  returns?: string;
  decimals?: number;
}

type FormulaField = FieldMeta<FormulaOptions>;

/** The type of what the formula gives, which draws it. */
const given = (field: FormulaField): AnyFieldType => fieldType(field.options.returns ?? 'text');

/** The field as the given type sees it. */
const asGiven = (field: FormulaField): FieldMeta => ({ ...field, options: { ...field.options } });

function Given({ value, field }: ViewProps<FieldValue, FormulaOptions>) {
  const { View } = given(field);
  return <View value={value} field={asGiven(field)} />;
}

/** A value that is computed, never typed. */
export default defineFieldType<FieldValue & {}, FormulaOptions>({
  type: 'formula',
  icon: SquareFunction,
  resolve: (field) => ({ ...given(field), writable: false }),
  View: Given,
  Edit: Given,
  Cell: ({ value, field }) => {
    const { Cell } = given(field);
    return <Cell value={value} field={asGiven(field)} />;
  },
  operators: (field) => given(field).operators(asGiven(field)),
  literal: (operand, field) => given(field).literal(operand, asGiven(field)),
  equal: (a, b) => a === b,
  toText: (value, field, formats) => given(field).toText(value, asGiven(field), formats),
  parse: (text, field, formats) => given(field).parse(text, asGiven(field), formats),
  writable: false,
  exampleOptions: { returns: 'currency', decimals: 2 },
  examples: ['128600.00'],
});
