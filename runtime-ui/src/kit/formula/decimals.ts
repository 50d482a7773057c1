/**
 * Exact decimals as whole numbers of 10⁻²⁰. The language keeps at most 20 decimals after each operation, so this is
 * all there is to a number; big integers divide and take powers exactly, which decimal libraries round twice.
 */
export type Decimal = bigint;

export const ONE: Decimal = 10n ** 20n;
const LIMIT: Decimal = 10n ** 30n * ONE;
const DECIMALS = 20;

/** Whether the number reaches 10³⁰. */
export const isTooLarge = (number: Decimal): boolean => number >= LIMIT || number <= -LIMIT;

export const whole = (number: number): Decimal => BigInt(number) * ONE;

/** The quotient of whole numbers, half away from zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  if (2n * magnitude(rest) < magnitude(divisor)) return quotient;
  return quotient + (dividend < 0n === divisor < 0n ? 1n : -1n);
}

export const magnitude = (number: bigint): bigint => (number < 0n ? -number : number);

export const times = (a: Decimal, b: Decimal): Decimal => roundedQuotient(a * b, ONE);

export const dividedBy = (a: Decimal, b: Decimal): Decimal => roundedQuotient(a * ONE, b);

/** The exact power to a whole exponent, rounded once. Zero has no negative power. */
export function power(base: Decimal, exponent: number): Decimal {
  const steps = BigInt(Math.abs(exponent));
  return exponent < 0
    ? roundedQuotient(ONE ** (steps + 1n), base ** steps)
    : roundedQuotient(base ** steps * ONE, ONE ** steps);
}

/** Rounded half away from zero to so many decimals; a negative number rounds to tens, hundreds … */
export function roundedTo(number: Decimal, decimals: number): Decimal {
  if (decimals >= DECIMALS) return number;
  const unit = 10n ** BigInt(DECIMALS - decimals);
  return roundedQuotient(number, unit) * unit;
}

/** Without its fraction, in the range of counts and positions. */
export const count = (number: Decimal): number =>
  Math.min(Math.max(Number(number / ONE), -2_147_483_648), 2_147_483_647);

/** Reads plain digits with an optional sign and point, rounded to 20 decimals; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d+\.?\d*|\.\d+)$/.exec(text);
  if (match === null) return undefined;
  const [, sign, digits = ''] = match;
  const [before = '', after = ''] = digits.split('.');
  const places = Math.max(after.length, DECIMALS);
  const exact = BigInt(before + after.padEnd(places, '0'));
  const size = roundedQuotient(exact, 10n ** BigInt(places - DECIMALS));
  return sign === '-' ? -size : size;
}

/** Plain, without trailing zeros after the point. */
export function plain(number: Decimal): string {
  const size = magnitude(number);
  const fraction = String(size % ONE)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '');
  return `${number < 0n ? '-' : ''}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}
