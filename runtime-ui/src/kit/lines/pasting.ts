import type { FieldMeta } from '../api/types';
import type { Formats } from '../fields/formats';
import { typeOf } from '../fields/registry';
import type { ItemState } from '../form/itemState';
import { newLine, withRejected, withValue, type Line } from './line';

/** A column that shows, with how it stands for a new line. */
export interface Column {
  field: FieldMeta;
  item: ItemState;
}

/** What was pasted, where. */
export interface Paste {
  table: readonly string[][];
  columns: readonly Column[];
  /** The line and the column that the first cell goes to. */
  row: number;
  column: number;
}

/** The lines after a paste, and how many of them it filled. */
export interface Pasted {
  lines: readonly Line[];
  count: number;
}

/**
 * The lines with a pasted table in them. Where its first row names columns, cells go by name, else by place. Text that
 * a field cannot take stays with its cell; the name of a record waits there until the record is found.
 */
export function pasted(lines: readonly Line[], paste: Paste, formats: Formats): Pasted {
  const { rows, columns } = mapped(paste);
  const next = [...lines];
  rows.forEach((cells, i) => {
    const place = paste.row + i;
    const filled = cells.reduce(
      (line, text, at) => withText(line, columns[at], text, formats),
      next[place] ?? newLine(),
    );
    next[place] = filled;
  });
  return { lines: next, count: rows.length };
}

function mapped({ table, columns, column }: Paste) {
  const [first = [], ...others] = table;
  const named = first.map((label) => columns.find(({ field }) => field.label === label));
  const isHeading = first.some((label) => label !== '') && first.every((label, i) => label === '' || named[i]);
  return isHeading ? { rows: others, columns: named } : { rows: table, columns: columns.slice(column) };
}

function withText(line: Line, column: Column | undefined, text: string, formats: Formats): Line {
  if (column === undefined || column.item.readOnly) return line;
  const { field } = column;
  if (text === '') return line.saved === null ? line : withValue(line, field.name, null);
  const parsed = typeOf(field).parse(text, field, formats);
  if (parsed.ok) return withValue(line, field.name, parsed.value);
  const code = field.target === undefined ? parsed.code : 'looking_up';
  return withRejected(line, field.name, { text, code });
}
