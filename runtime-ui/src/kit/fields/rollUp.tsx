import { Sigma } from 'lucide-react';
import type { FieldMeta, FieldValue } from '../api/types';
import { defineFieldType, type AnyFieldType, type ViewProps } from './fieldType';
import { fieldType } from './registry';

interface RollUpOptions {
  function?: string;
  returns?: string;
  decimals?: number;
}

type RollUpField = FieldMeta<RollUpOptions>;

/** The type of what the roll-up gives, which draws it. */
const given = (field: RollUpField): AnyFieldType => fieldType(field.options.returns ?? 'number');

/** The field as the given type sees it; a count has no decimals. */
const asGiven = (field: RollUpField): FieldMeta => ({
  ...field,
  options: { ...field.options, decimals: field.options.function === 'count' ? 0 : field.options.decimals },
});

function Given({ value, field }: ViewProps<FieldValue, RollUpOptions>) {
  const { View } = given(field);
  return <View value={value} field={asGiven(field)} />;
}

/** A value summed up from the records that point here, never typed. */
export default defineFieldType<FieldValue & {}, RollUpOptions>({
  type: 'rollUp',
  icon: Sigma,
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
  exampleOptions: { function: 'sum', returns: 'currency', decimals: 2 },
  examples: ['128600.00'],
});
