import { useCallback, useEffect, useRef } from 'react';
import styles from './DataGrid.module.css';
import type { DataGridProps } from './gridProps';
import { GridRow } from './GridRow';
import type { GridRecord, GridTable } from './gridTable';
import type { ActiveCell } from './useGridKeys';

interface GridBodyProps<R extends GridRecord> {
  grid: DataGridProps<R>;
  table: GridTable<R>;
  active: ActiveCell;
  onFocusCell(row: number, column: number): void;
  /** Which rows are in sight, and how many pixels from the top each stands. */
  places: readonly { index: number; start: number }[];
  /** Of all rows together, in pixels. */
  height: number;
}

/** The rows in sight, each at its place in a body as high as all of them. */
export function GridBody<R extends GridRecord>(props: GridBodyProps<R>) {
  const { grid, table, active, onFocusCell, places, height } = props;
  const tick = useTick(table);
  const rows = table.getRowModel().rows;
  return (
    <div className={styles.body} style={{ height }}>
      {places.map(({ index, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <GridRow
            key={row.id}
            row={row.original}
            index={index}
            top={start}
            columns={grid.columns}
            name={grid.nameOf(row.original)}
            color={grid.color}
            selected={row.getIsSelected()}
            activeColumn={active.row === index ? active.column : undefined}
            onTick={tick}
            onFocusCell={onFocusCell}
            onOpen={grid.onOpen}
          />
        );
      })}
    </div>
  );
}

/** Ticks a row, with Shift all up to it; one function for good, so that rows are not drawn anew for its sake. */
function useTick<R extends GridRecord>(table: GridTable<R>) {
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  return useCallback((id: string, event: unknown) => latest.current.getRow(id).getToggleSelectedHandler()(event), []);
}
