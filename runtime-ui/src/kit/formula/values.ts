import type { Decimal } from './decimals';

/** What each kind of value holds. */
interface Payloads {
  /** Never empty; also the name of a choice. */
  text: string;
  number: Decimal;
  bool: boolean;
  /** Days since 1970-01-01. */
  date: number;
  /** Microseconds since 1970-01-01T00:00Z. */
  dateTime: bigint;
  /** `08:30:00.000000` */
  time: string;
  /** The record's id. */
  reference: string;
  /** Names of choices; never empty. */
  many: readonly string[];
}

export type Kind = keyof Payloads;

export type Payload<K extends Kind> = Payloads[K];

/** A value that is not blank. */
export type Present = { [K in Kind]: { readonly kind: K; readonly value: Payloads[K] } }[Kind];

/** What an expression comes to; null is blank. */
export type FormulaValue = Present | null;

export const TRUE: FormulaValue = { kind: 'bool', value: true };
export const FALSE: FormulaValue = { kind: 'bool', value: false };

export const bool = (value: boolean): FormulaValue => (value ? TRUE : FALSE);
export const number = (value: Decimal): FormulaValue => ({ kind: 'number', value });
export const date = (value: number): FormulaValue => ({ kind: 'date', value });
export const dateTime = (value: bigint): FormulaValue => ({ kind: 'dateTime', value });

/** Empty text is blank. */
export const text = (value: string): FormulaValue => (value === '' ? null : { kind: 'text', value });

/** Whether this is true; blank is not. */
export const isTrue = (value: FormulaValue): boolean => value?.kind === 'bool' && value.value;

/** The text or the name of a choice; "" for blank. */
export const textOf = (value: FormulaValue): string => (value?.kind === 'text' ? value.value : '');

/** What a value of this kind holds; the server's type check has made sure of the kind. */
export function held<K extends Kind>(value: Present, kind: K): Payload<K> {
  if (value.kind !== kind) throw new TypeError(`The tree has a ${value.kind} where a ${kind} belongs.`);
  return value.value as Payload<K>;
}
