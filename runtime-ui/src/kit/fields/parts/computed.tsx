import type { LucideIcon } from 'lucide-react';
import type { FieldMeta, FieldValue } from '../../api/types';
import {
  defineFieldType,
  type AnyFieldType,
  type EditProps,
  type FilterInputProps,
  type ViewProps,
} from '../fieldType';
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

  /** Nobody types what is computed, but people filter by it. */
  function Editor({ field, ...rest }: EditProps<FieldValue, O>) {
    const { Edit } = given(field);
    return <Edit {...rest} field={asGiven(field)} />;
  }

  function Filter({ field, ...rest }: FilterInputProps<Record<string, unknown>>) {
    const known = field as FieldMeta<O>;
    const { FilterInput } = given(known);
    return FilterInput === undefined ? null : <FilterInput {...rest} field={asGiven(known)} />;
  }

  const type: AnyFieldType = defineFieldType<FieldValue & {}, O>({
    type: computed.type,
    icon: computed.icon,
    resolve: (field) => {
      const { align, width, wide, isBlank, equal, FilterInput } = given(field);
      return { ...type, align, width, wide, isBlank, equal, FilterInput: FilterInput && Filter };
    },
    View: Given,
    Edit: Editor,
    Cell: ({ value, field }) => {
      const { Cell } = given(field);
      return <Cell value={value} field={asGiven(field)} />;
    },
    operators: (field) => given(field).operators(asGiven(field)),
    literal: (operand, field) => given(field).literal(operand, asGiven(field)),
    operandText: (operand, field, formats) => given(field).operandText(operand, asGiven(field), formats),
    equal: (a, b) => a === b,
    toText: (value, field, formats) => given(field).toText(value, asGiven(field), formats),
    parse: (text, field, formats) => given(field).parse(text, asGiven(field), formats),
    writable: false,
    exampleOptions: computed.exampleOptions,
    examples: ['128600.00'],
  });
  return type;
}
