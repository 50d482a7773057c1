import type { Arithmetic } from '../../gen/formulaTree';
import { DAY_SECONDS, isInCalendar, isMomentInCalendar, plusSeconds } from './calendar';
import * as decimals from './decimals';
import { ONE, type Decimal } from './decimals';
import { FaultSignal } from './signals';
import { date, dateTime, held, number, type FormulaValue, type Present } from './values';

/** More days than the calendar has. */
const MOST_DAYS = decimals.whole(4_000_000);
const LARGEST_EXPONENT = decimals.whole(999);

/** An operation on two values that are not blank. */
export function calculate(node: Arithmetic, left: Present, right: Present): FormulaValue {
  switch (left.kind) {
    case 'date':
      return right.kind === 'date'
        ? number(decimals.whole(left.value - right.value))
        : daysLater(left.value, signed(node, right), node.column);
    case 'dateTime':
      return right.kind === 'dateTime'
        ? daysBetween(right.value, left.value, node.column)
        : momentLater(left.value, signed(node, right), node.column);
    case 'text':
    case 'number':
    case 'bool':
    case 'time':
    case 'reference':
    case 'many':
      return bounded(combined(node, held(left, 'number'), held(right, 'number')), node.column);
  }
}

function combined({ operator, column }: Arithmetic, a: Decimal, b: Decimal): Decimal {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return decimals.times(a, b);
    case '/':
      if (b === 0n) throw new FaultSignal('division_by_zero', column);
      return decimals.dividedBy(a, b);
    case '^':
      return raised(a, b, column);
  }
}

function raised(base: Decimal, exponent: Decimal, column: number): Decimal {
  const valid =
    exponent % ONE === 0n && decimals.magnitude(exponent) <= LARGEST_EXPONENT && (base !== 0n || exponent !== 0n);
  if (!valid) throw new FaultSignal('invalid_power', column);
  if (base === 0n && exponent < 0n) throw new FaultSignal('division_by_zero', column);
  return decimals.power(base, decimals.count(exponent));
}

/** The number as a value; a fault when it reaches 10³⁰. */
export function bounded(result: Decimal, column: number): FormulaValue {
  if (decimals.isTooLarge(result)) throw new FaultSignal('number_too_large', column);
  return number(result);
}

function signed({ operator }: Arithmetic, days: Present): Decimal {
  const size = held(days, 'number');
  return operator === '-' ? -size : size;
}

function daysLater(start: number, days: Decimal, column: number): FormulaValue {
  const later = start + decimals.count(reachable(days, column));
  if (!isInCalendar(later)) throw new FaultSignal('invalid_date', column);
  return date(later);
}

function momentLater(start: bigint, days: Decimal, column: number): FormulaValue {
  const seconds = decimals.roundedQuotient(reachable(days, column) * BigInt(DAY_SECONDS), ONE);
  const later = plusSeconds(start, seconds);
  if (!isMomentInCalendar(later)) throw new FaultSignal('invalid_date', column);
  return dateTime(later);
}

function reachable(days: Decimal, column: number): Decimal {
  if (decimals.magnitude(days) > MOST_DAYS) throw new FaultSignal('invalid_date', column);
  return days;
}

function daysBetween(start: bigint, end: bigint, column: number): FormulaValue {
  const microsADay = BigInt(DAY_SECONDS) * 1_000_000n;
  return bounded(decimals.roundedQuotient((end - start) * ONE, microsADay), column);
}
