import { Percent } from 'lucide-react';
import { Exact } from './decimal';
import { defineFieldType } from './fieldType';
import { numberOperators } from './numberOperators';
import { formatDecimal, numberIssues, parseDecimal, sameNumber } from './numbers';
import { Blank } from './parts/Blank';
import { lazyPart } from './parts/lazyPart';
import { NumberText } from './parts/NumberText';
import { useFormats } from './useFormats';

const DecimalInput = lazyPart(async () => (await import('./parts/DecimalInput')).DecimalInput);

interface PercentOptions {
  decimals?: number;
}

function PercentText({ value }: { value: string }) {
  return <NumberText>{formatDecimal(value, useFormats().locale, 0, 'percent')}</NumberText>;
}

const shifted = (value: string | null, places: number) =>
  value === null ? null : new Exact(value).times(new Exact(10).pow(places)).toFixed();

/** A share: kept as a fraction (0.125), read and typed as percent (12.5). */
export default defineFieldType<string, PercentOptions>({
  type: 'percent',
  icon: Percent,
  prepare: DecimalInput.prepare,
  View: ({ value }) => (value === null ? <Blank /> : <PercentText value={value} />),
  Edit: ({ field: _, value, onChange, ...rest }) => (
    <DecimalInput {...rest} value={shifted(value, 2)} onChange={(next) => onChange(shifted(next, -2))} suffix="%" />
  ),
  Cell: ({ value }) => (value === null ? null : <PercentText value={value} />),
  operators: numberOperators,
  literal: (operand) => operand,
  equal: sameNumber,
  toText: (value, _field, { locale }) => (value === null ? '' : formatDecimal(value, locale, 0, 'percent')),
  parse: (text) => parseDecimal(text, -2),
  validate: (value, { options: { decimals = 2 } }) => numberIssues(value, { decimals: decimals + 2 }),
  align: 'end',
  width: 90,
  exampleOptions: {},
  examples: ['0', '0.125', '-0.0725', '1', '12345.6789'],
});
