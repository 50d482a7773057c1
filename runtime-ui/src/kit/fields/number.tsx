import { Hash } from 'lucide-react';
import { numberOperators } from './numberOperators';
import { defineFieldType } from './fieldType';
import { formatDecimal, numberIssues, parseDecimal, sameNumber, type NumberLimits } from './numbers';
import { Blank } from './parts/Blank';
import { lazyPart } from './parts/lazyPart';
import { NumberText } from './parts/NumberText';
import { useFormats } from './useFormats';

const DecimalInput = lazyPart(async () => (await import('./parts/DecimalInput')).DecimalInput);

function Figure({ value, decimals }: { value: string; decimals: number }) {
  return <NumberText>{formatDecimal(value, useFormats().locale, decimals)}</NumberText>;
}

/** A decimal number. */
export default defineFieldType<string, NumberLimits>({
  type: 'number',
  icon: Hash,
  prepare: DecimalInput.prepare,
  View: ({ value, field }) =>
    value === null ? <Blank /> : <Figure value={value} decimals={field.options.decimals ?? 0} />,
  Edit: ({ field: _, ...rest }) => <DecimalInput {...rest} />,
  Cell: ({ value, field }) => (value === null ? null : <Figure value={value} decimals={field.options.decimals ?? 0} />),
  operators: numberOperators,
  literal: (operand) => operand,
  equal: sameNumber,
  toText: (value, field, { locale }) =>
    value === null ? '' : formatDecimal(value, locale, field.options.decimals ?? 0),
  parse: (text) => parseDecimal(text),
  validate: (value, field) => numberIssues(value, field.options),
  align: 'end',
  width: 110,
  exampleOptions: { decimals: 2 },
  examples: ['0', '-1.50', '1234567.89', '999999999999999999999999999999.12'],
});
