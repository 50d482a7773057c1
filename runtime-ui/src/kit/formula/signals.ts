/** Why an evaluation has no value. */
export type FaultCode =
  'division_by_zero' | 'number_too_large' | 'invalid_number' | 'invalid_date' | 'invalid_power' | 'text_too_long';

/** Ends an evaluation with a fault. */
export class FaultSignal extends Error {
  readonly code: FaultCode;
  /** Where in the source: code points from 1. */
  readonly column: number;

  constructor(code: FaultCode, column: number) {
    super(code);
    this.code = code;
    this.column = column;
  }
}

/** Ends an evaluation that needs what only the server has. */
export class UnknownSignal extends Error {}
