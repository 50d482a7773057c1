import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import styles from './DataGrid.module.css';
import type { DataGridProps } from './gridProps';
import { GridBody } from './GridBody';
import { GridHeader } from './GridHeader';
import { useGridTable, type GridRecord } from './gridTable';
import { SkeletonRows } from './SkeletonRows';
import { columnTemplate, leastWidth } from './template';
import { useGridKeys } from './useGridKeys';
import { useRowHeight } from './useRowHeight';

const rowsAhead = 12;

/** A table of any length: only the rows in sight are drawn, more are fetched before the end comes into sight. */
export function DataGrid<R extends GridRecord>(props: DataGridProps<R>) {
  const { columns, rows, widths, hasMore, loading, onMore } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const table = useGridTable(props);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const keys = useGridKeys({ ...props, scroller, show: (row) => virtualizer.scrollToIndex(row), rowHeight });
  const inSight = virtualizer.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !loading && last >= rows.length - rowsAhead) onMore();
  }, [hasMore, loading, last, rows.length, onMore]);

  const variables = useMemo(
    () => ({
      '--tracks': columnTemplate(columns, widths),
      '--least': `${leastWidth(columns, widths)}px`,
      '--row': `${rowHeight}px`,
    }),
    [columns, widths, rowHeight],
  );

  return (
    <div
      ref={scroller}
      className={styles.grid}
      style={variables as CSSProperties}
      role="grid"
      tabIndex={-1}
      aria-label={props.label}
      aria-rowcount={(props.total ?? rows.length) + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-busy={loading}
      onKeyDown={keys.onKeyDown}
    >
      <GridHeader table={table} columns={columns} sort={props.sort} onSort={props.onSort} />
      <GridBody
        grid={props}
        table={table}
        active={keys.active}
        onFocusCell={keys.focus}
        places={inSight}
        height={virtualizer.getTotalSize()}
      />
      {loading && <SkeletonRows columns={columns.length} rows={rows.length === 0 ? 12 : 3} />}
      {!loading && rows.length === 0 && props.empty}
    </div>
  );
}
