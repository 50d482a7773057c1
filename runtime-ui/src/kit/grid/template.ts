import type { GridColumn, GridRecord, Widths } from './gridTable';

/** Width of the column that rows are ticked in. */
export const tickWidth = 36;

/** The tracks of every row: a chosen width stands; otherwise words take the room that figures leave. */
export function columnTemplate<R extends GridRecord>(columns: readonly GridColumn<R>[], widths: Widths): string {
  const tracks = columns.map(({ id, width, align }) => {
    const chosen = widths[id];
    if (chosen !== undefined) return `${chosen}px`;
    return align === 'end' ? `${width}px` : `minmax(${width}px, ${width}fr)`;
  });
  return `${tickWidth}px ${tracks.join(' ')}`;
}

/** How wide a row is at least. */
export function leastWidth<R extends GridRecord>(columns: readonly GridColumn<R>[], widths: Widths): number {
  return columns.reduce((sum, { id, width }) => sum + (widths[id] ?? width), tickWidth);
}
