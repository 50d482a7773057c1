import type { LucideIcon } from 'lucide-react';
import type { AriaAttributes, FC } from 'react';
import type { FieldMeta, FieldValue } from '../api/types';
import type { Operand, Operator } from '../conditions/operators';
import type { Formats } from './formats';

export interface ViewProps<V, O> {
  value: V | null;
  field: FieldMeta<O>;
}

export interface EditProps<V, O> {
  value: V | null;
  field: FieldMeta<O>;
  onChange(value: V | null): void;
  id?: string;
  disabled?: boolean;
  autoFocus?: boolean;
  /** Shows its choices at once; for types that offer some. */
  defaultOpen?: boolean;
  status?: 'error' | 'warning';
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: AriaAttributes['aria-invalid'];
  'aria-required'?: AriaAttributes['aria-required'];
}

export interface FilterInputProps<O> {
  operator: Operator;
  operands: readonly Operand[];
  field: FieldMeta<O>;
  onChange(operands: readonly Operand[]): void;
}

/** What is wrong with a value, in the server's codes. */
export interface Issue {
  code: string;
  params?: Record<string, unknown>;
}

/** Text understood as a value, or the code of what is wrong with it. */
export type Parsed<V> = { ok: true; value: V | null } | ({ ok: false } & Issue);

/** All a kind of field needs on screen. One file in this folder defines one, and that file is all it takes. */
export interface FieldType<V extends FieldValue, O> {
  /** As in metadata. */
  type: string;
  icon: LucideIcon;
  /** On a record's page. */
  View: FC<ViewProps<V, O>>;
  /** In a form. */
  Edit: FC<EditProps<V, O>>;
  /** Fetches what Edit needs, so that it takes the first key; absent where it needs nothing. */
  prepare?(this: void): Promise<unknown>;
  /** In a grid; draws fast and fetches nothing. */
  Cell: FC<ViewProps<V, O>>;
  /** In the filter bar; absent, each operand is typed as text-like values are: with Edit. */
  FilterInput?: FC<FilterInputProps<O>>;
  /** For a field of this type; some depend on what a look-up points at. */
  operators(field: FieldMeta<O>): readonly Operator[];
  /** An operand as a chip shows it. */
  operandText(operand: string, field: FieldMeta<O>, formats: Formats): string;
  /** An operand in formula source. */
  literal(operand: string, field: FieldMeta<O>): string;
  isBlank(value: V | null): boolean;
  equal(a: V | null, b: V | null): boolean;
  /** For copying, exporting, reading aloud. `parse(toText(v))` gives v again. */
  toText(value: V | null, field: FieldMeta<O>, formats: Formats): string;
  /** Typed or pasted text. */
  parse(text: string, field: FieldMeta<O>, formats: Formats): Parsed<V>;
  /** A hint while typing; the server decides. */
  validate(value: V | null, field: FieldMeta<O>): readonly Issue[];
  /** Whether people can type it at all; a formula or a number series they cannot. */
  writable: boolean;
  align: 'start' | 'end';
  /** Pixels a grid gives it when nobody chose. */
  width: number;
  /** Whether it takes a whole row of a form. */
  wide: boolean;
  /** The type that really draws this field, where it depends on the field. */
  resolve?(field: FieldMeta<O>): AnyFieldType;
  /** Options of the field the examples belong to. */
  exampleOptions: O;
  /** Values the conformance test runs besides blank: ordinary and extreme ones. */
  examples: readonly V[];
}

/** A field type whose value and options only it knows; what the registry hands out. */
export type AnyFieldType = FieldType<FieldValue, Record<string, unknown>>;

type Optional = 'operandText' | 'isBlank' | 'equal' | 'validate' | 'writable' | 'align' | 'width' | 'wide';

type Definition<V extends FieldValue, O> = Omit<FieldType<V, O>, Optional> & Partial<Pick<FieldType<V, O>, Optional>>;

/** Defines a field type; what most types share need not be said. */
export function defineFieldType<V extends FieldValue, O>(definition: Definition<V, O>): AnyFieldType {
  const whole: FieldType<V, O> = {
    operandText: (operand, field, formats) => definition.toText(operand as V, field, formats),
    isBlank: (value) => value === null || value === '',
    equal: (a, b) => (a ?? '') === (b ?? ''),
    validate: () => [],
    writable: true,
    align: 'start',
    width: 140,
    wide: false,
    ...definition,
  };
  // The registry only ever pairs a type with fields and values of that type, which the compiler cannot see.
  return whole as unknown as AnyFieldType;
}
