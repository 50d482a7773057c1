import {
  columnResizingFeature,
  columnSizingFeature,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ColumnSizingState,
  type ReactTable,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';

/** What a row needs to have. */
export interface GridRecord {
  id: string;
}

/** One column of a grid. */
export interface GridColumn<R extends GridRecord> {
  id: string;
  label: string;
  width: number;
  align: 'start' | 'end';
  sortable: boolean;
  draw(row: R): ReactNode;
  /** What copying takes. */
  text(row: R): string;
}

export type Selection = RowSelectionState;

export type Widths = ColumnSizingState;

const features = tableFeatures({ rowSelectionFeature, columnSizingFeature, columnResizingFeature });

export type GridTable<R extends GridRecord> = ReactTable<typeof features, R>;

interface GridTableOptions<R extends GridRecord> {
  columns: readonly GridColumn<R>[];
  rows: readonly R[];
  selection: Selection;
  onSelection(selection: Selection): void;
  widths: Widths;
  onWidths(widths: Widths): void;
}

/** The rows and columns of a grid as TanStack keeps them: selection and widths are the caller's. */
export function useGridTable<R extends GridRecord>(options: GridTableOptions<R>): GridTable<R> {
  const { columns, rows, selection, onSelection, widths, onWidths } = options;
  const definitions = useMemo(
    () =>
      columns.map(({ id, width }): ColumnDef<typeof features, R> => ({ id, size: width, minSize: 60, maxSize: 800 })),
    [columns],
  );
  return useTable({
    features,
    columns: definitions,
    data: rows as R[],
    getRowId: (row) => row.id,
    columnResizeMode: 'onChange',
    state: { rowSelection: selection, columnSizing: widths },
    onRowSelectionChange: (next) => onSelection(typeof next === 'function' ? next(selection) : next),
    onColumnSizingChange: (next) => onWidths(typeof next === 'function' ? next(widths) : next),
  });
}
