import type { Type } from '../../gen/formulaTree';
import type { FormulaValue } from './values';

/** The answer of somebody who does not hold the value: only the server can tell. */
export const UNKNOWN = Symbol('unknown');

/** Where fields are read. */
export interface Fields {
  /** The value at the end of a path of field names; blank where a look-up on the way is. */
  value(path: readonly string[], type: Type): FormulaValue | typeof UNKNOWN;
}

/** The record a formula is evaluated on. */
export interface FormulaRow extends Fields {
  /** The value before the edit; asked only of a record that is not new. */
  prior(path: readonly string[], type: Type): FormulaValue | typeof UNKNOWN;
  readonly isNew: boolean;
}

/** All that an evaluation depends on besides the record. */
export interface FormulaContext {
  /** Microseconds since 1970-01-01T00:00Z. */
  readonly now: bigint;
  /** The tenant's time zone. */
  readonly zone: string;
  readonly user: Fields;
  readonly tenant: Fields;
  /** What an action has asked for; absent where nothing was. */
  readonly input?: Fields;
}

export interface Frame {
  readonly row: FormulaRow;
  readonly context: FormulaContext;
}
