/** Edits of the tables of lines on a layout: each takes a layout and returns the layout after it. */
import type { LayoutBody, LineColumn, LineTable } from '../metadata/documents';
import { defined, moved } from './operations';

export function tableOf(layout: LayoutBody, relation: string): LineTable | undefined {
  return layout.lines?.find((table) => table.relation === relation);
}

export function columnOf(layout: LayoutBody, relation: string, field: string): LineColumn | undefined {
  return tableOf(layout, relation)?.columns.find((column) => column.field === field);
}

export function addLines(layout: LayoutBody, table: LineTable): LayoutBody {
  if (tableOf(layout, table.relation)) return layout;
  return { ...layout, lines: [...(layout.lines ?? []), table] };
}

export function removeLines(layout: LayoutBody, relation: string): LayoutBody {
  return { ...layout, lines: (layout.lines ?? []).filter((table) => table.relation !== relation) };
}

export function updateLines(layout: LayoutBody, relation: string, patch: Partial<LineTable>): LayoutBody {
  const change = (table: LineTable) => (table.relation === relation ? defined({ ...table, ...patch }) : table);
  return { ...layout, lines: (layout.lines ?? []).map(change) };
}

export function addColumn(layout: LayoutBody, relation: string, field: string): LayoutBody {
  if (columnOf(layout, relation, field)) return layout;
  return withColumns(layout, relation, (columns) => [...columns, { field }]);
}

/** The last column stays: a table without any shows nothing. */
export function removeColumn(layout: LayoutBody, relation: string, field: string): LayoutBody {
  return withColumns(layout, relation, (columns) =>
    columns.length === 1 ? columns : columns.filter((column) => column.field !== field),
  );
}

/** Changes properties of a column; a property set to undefined is left out. */
export function updateColumn(
  layout: LayoutBody,
  relation: string,
  field: string,
  patch: Partial<LineColumn>,
): LayoutBody {
  return withColumns(layout, relation, (columns) =>
    columns.map((column) => (column.field === field ? defined({ ...column, ...patch }) : column)),
  );
}

export function moveColumn(layout: LayoutBody, relation: string, from: number, to: number): LayoutBody {
  return withColumns(layout, relation, (columns) => moved(columns, from, to));
}

function withColumns(
  layout: LayoutBody,
  relation: string,
  change: (columns: LineColumn[]) => LineColumn[],
): LayoutBody {
  const table = tableOf(layout, relation);
  return table === undefined ? layout : updateLines(layout, relation, { columns: change(table.columns) });
}
