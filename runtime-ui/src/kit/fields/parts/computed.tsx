import type { LucideIcon } from 'lucide-react';
import type { FieldMeta, FieldValue } from '../../api/types';
import { defineFieldType, type AnyFieldType, type ViewProps } from '../fieldType';
import { fieldType } from '../registry';

interface ComputedOptions {
  returns?: string;
  decimals?: number;
}

interface Computed<O extends ComputedOptions> {
  type: string;
  icon: LucideIcon;
  /** The type of what comes out, which draws it. */
  given(field: FieldMeta<O>): string;
  /** The options as that type reads them. */
  options(options: O): Record<string, unknown>;
  exampleOptions: O;
}

/** Defines a field type whose values are computed, never typed, and drawn as what they turn out to be. */
export function defineComputedType<O extends ComputedOptions>(computed: Computed<O>): AnyFieldType {
  const given = (field: FieldMeta<O>): AnyFieldType => fieldType(computed.given(field));
  const asGiven = (field: FieldMeta<O>): FieldMeta => ({ ...field, options: computed.options(field.options) });

  function Given({ value, field }: ViewProps<FieldValue, O>) {
    const { View } = given(field);
    return <View value={value} field={asGiven(field)} />;
  }

  return defineFieldType<FieldValue & {}, O>({
    type: computed.type,
    icon: computed.icon,
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
    exampleOptions: computed.exampleOptions,
    examples: ['128600.00'],
  });
}
