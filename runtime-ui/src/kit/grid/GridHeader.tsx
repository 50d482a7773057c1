import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SortKey } from '../api/types';
import styles from './DataGrid.module.css';
import type { GridColumn, GridRecord, GridTable } from './gridTable';

interface GridHeaderProps<R extends GridRecord> {
  table: GridTable<R>;
  columns: readonly GridColumn<R>[];
  sort: readonly SortKey[];
  onSort(field: string): void;
}

/** The row of labels: press one to sort by it, drag its edge to size it. */
export function GridHeader<R extends GridRecord>({ table, columns, sort, onSort }: GridHeaderProps<R>) {
  const { t } = useTranslation();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <div className={`${styles.row} ${styles.header}`} role="row" aria-rowindex={1}>
      <div className={`${styles.cell} ${styles.tick}`} role="columnheader" aria-colindex={1}>
        <input
          type="checkbox"
          aria-label={t('grid.select.all')}
          checked={table.getIsAllRowsSelected()}
          ref={(box) => {
            if (box !== null) box.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected();
          }}
          onChange={table.getToggleAllRowsSelectedHandler()}
        />
      </div>
      {columns.map((column, index) => (
        <HeaderCell
          key={column.id}
          column={column}
          index={index}
          direction={directionOf(column.id, sort)}
          onSort={onSort}
          onResize={headers[index]?.getResizeHandler()}
        />
      ))}
    </div>
  );
}

type Direction = 'ascending' | 'descending' | undefined;

function directionOf(id: string, sort: readonly SortKey[]): Direction {
  const key = sort[0]?.field === id ? sort[0] : undefined;
  if (key === undefined) return undefined;
  return key.descending === true ? 'descending' : 'ascending';
}

interface HeaderCellProps<R extends GridRecord> {
  column: GridColumn<R>;
  index: number;
  direction: Direction;
  onSort(field: string): void;
  onResize?: (event: unknown) => void;
}

function HeaderCell<R extends GridRecord>({ column, index, direction, onSort, onResize }: HeaderCellProps<R>) {
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <div
      className={`${styles.cell} ${index === 0 ? styles.first : ''}`}
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={direction}
      data-align={column.align}
    >
      {column.sortable ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column.id)}>
          <span className={styles.label}>{column.label}</span>
          {direction !== undefined && <Arrow size={13} aria-hidden />}
        </button>
      ) : (
        <span className={styles.label}>{column.label}</span>
      )}
      <span className={styles.edge} onMouseDown={onResize} onTouchStart={onResize} aria-hidden />
    </div>
  );
}
