import type { ReactNode } from 'react';
import type { SortKey } from '../api/types';
import type { GridColumn, GridRecord, Selection, Widths } from './gridTable';

/** What a page tells its grid. */
export interface DataGridProps<R extends GridRecord> {
  /** Read aloud. */
  label: string;
  columns: readonly GridColumn<R>[];
  rows: readonly R[];
  /** How many rows there are in all, where it is known. */
  total?: number;
  /** What a row is called, for reading aloud. */
  nameOf(row: R): string;
  /** Of the object the rows belong to: the spine of the row under the pointer. */
  color: string;
  sort: readonly SortKey[];
  onSort(field: string): void;
  selection: Selection;
  onSelection(selection: Selection): void;
  widths: Widths;
  onWidths(widths: Widths): void;
  onOpen(row: R): void;
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  /** Drawn where there are no rows. */
  empty: ReactNode;
}
