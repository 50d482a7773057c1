import { Exact } from './decimal';
import type { Issue, Parsed } from './fieldType';

const formatters = new Map<string, Intl.NumberFormat>();

/** A decimal string grouped for reading: at least `decimals` places, and all that the value has. */
export function formatDecimal(
  value: string,
  locale: string,
  decimals: number,
  style: 'decimal' | 'percent' = 'decimal',
) {
  const key = `${locale} ${decimals} ${style}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, { style, minimumFractionDigits: decimals, maximumFractionDigits: 20 });
    formatters.set(key, formatter);
  }
  return formatter.format(value as Intl.StringNumericLiteral);
}

const monies = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string, locale: string, decimals: number) {
  const key = `${locale} ${currency} ${decimals}`;
  const format =
    monies.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: decimals,
      maximumFractionDigits: 20,
    });
  monies.set(key, format);
  return format;
}

/** An amount in the pieces that the language says it in, the minus before the sign: -, ¥, 1,234, … */
export function moneyParts(value: string, currency: string, locale: string, decimals: number): Intl.NumberFormatPart[] {
  return moneyFormat(currency, locale, decimals).formatToParts(value as Intl.StringNumericLiteral);
}

/** The sign of a currency: ¥, $, €. */
export function currencySign(currency: string, locale: string): string {
  const parts = moneyParts('0', currency, locale, 0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

const tens: Record<string, number> = { 千: 3, 万: 4, 亿: 8, k: 3, m: 6 };

/** Understands `1,234.50`, `￥12`, `3.5万`, full-width digits. `shift` moves the point: −2 reads percent. */
export function parseDecimal(text: string, shift = 0): Parsed<string> {
  const plain = text.normalize('NFKC').replace(/[\s,_'，]|^[^\d.+-]{1,3}(?=[\d.])/gu, '');
  if (plain === '') return { ok: true, value: null };
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))([千万亿km]?)%?$/iu.exec(plain);
  if (match === null) return { ok: false, code: 'not_a_number' };
  const [, digits = '0', unit = ''] = match;
  const places = shift + (tens[unit.toLowerCase()] ?? 0);
  return { ok: true, value: new Exact(digits).times(new Exact(10).pow(places)).toFixed() };
}

export function sameNumber(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return new Exact(a).equals(b);
}

export interface NumberLimits {
  decimals?: number;
  min?: string | number;
  max?: string | number;
}

/** Checks decimals and bounds. */
export function numberIssues(value: string | null, { decimals = 0, min, max }: NumberLimits): Issue[] {
  if (value === null || value === '') return [];
  const number = new Exact(value);
  const issues: Issue[] = [];
  if (number.decimalPlaces() > decimals) issues.push({ code: 'too_many_decimals', params: { max: decimals } });
  if (min !== undefined && number.lessThan(min)) issues.push({ code: 'too_small', params: { min } });
  if (max !== undefined && number.greaterThan(max)) issues.push({ code: 'too_large', params: { max } });
  return issues;
}
