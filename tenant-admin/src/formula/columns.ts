/** Positions in formulas count code points from 1; JavaScript's strings count code units from 0. */

/** The offset in code units of a column. */
export function offsetOf(source: string, column: number): number {
  return [...source].slice(0, Math.max(0, column - 1)).join('').length;
}

/** The stretch of code units that `length` code points from a column take; at least one character where there is one. */
export function rangeOf(source: string, column: number, length: number): { from: number; to: number } {
  const from = Math.min(offsetOf(source, column), source.length);
  const to = Math.min(offsetOf(source, column + Math.max(1, length)), source.length);
  return to > from ? { from, to } : { from: Math.max(0, from - 1), to };
}
