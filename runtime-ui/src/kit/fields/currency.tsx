import { Banknote } from 'lucide-react';
import { defineFieldType } from './fieldType';
import { numberOperators } from './numberOperators';
import { currencySign, formatDecimal, numberIssues, parseDecimal, sameNumber } from './numbers';
import { Blank } from './parts/Blank';
import { lazyPart } from './parts/lazyPart';
import { Money } from './parts/Money';
import { useFormats } from './useFormats';

const DecimalInput = lazyPart(async () => (await import('./parts/DecimalInput')).DecimalInput);

interface CurrencyOptions {
  decimals?: number;
  currency?: string;
}

const places = ({ decimals = 2 }: CurrencyOptions) => decimals;
const currencyOf = ({ currency = 'CNY' }: CurrencyOptions) => currency;

function Sign({ currency }: { currency: string }) {
  return currencySign(currency, useFormats().locale);
}

/** An amount of money in one currency. */
export default defineFieldType<string, CurrencyOptions>({
  type: 'currency',
  icon: Banknote,
  prepare: DecimalInput.prepare,
  View: ({ value, field: { options } }) =>
    value === null ? <Blank /> : <Money value={value} currency={currencyOf(options)} decimals={places(options)} />,
  Edit: ({ field, ...rest }) => <DecimalInput {...rest} prefix={<Sign currency={currencyOf(field.options)} />} />,
  Cell: ({ value, field: { options } }) =>
    value === null ? null : <Money value={value} currency={currencyOf(options)} decimals={places(options)} />,
  operators: numberOperators,
  literal: (operand) => operand,
  equal: sameNumber,
  toText: (value, { options }, { locale }) => (value === null ? '' : formatDecimal(value, locale, places(options))),
  parse: (text) => parseDecimal(text),
  validate: (value, { options }) => numberIssues(value, { decimals: places(options) }),
  align: 'end',
  width: 140,
  exampleOptions: {},
  examples: ['0.00', '-96400.00', '742300.10', '999999999999999999999999999999.99'],
});
