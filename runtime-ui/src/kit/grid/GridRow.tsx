import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { identityOf } from '../theme/identity';
import styles from './DataGrid.module.css';
import type { GridColumn, GridRecord } from './gridTable';

interface GridRowProps<R extends GridRecord> {
  row: R;
  index: number;
  /** Pixels from the top of the body. */
  top: number;
  columns: readonly GridColumn<R>[];
  name: string;
  color: string;
  selected: boolean;
  /** The column that holds the keyboard's focus, when this row does; −1 is the tick. */
  activeColumn: number | undefined;
  onTick(id: string, event: unknown): void;
  onFocusCell(row: number, column: number): void;
  onOpen(row: R): void;
}

function Row<R extends GridRecord>(props: GridRowProps<R>) {
  const { row, index, columns, selected, activeColumn, onFocusCell, onOpen } = props;
  const { t } = useTranslation();
  const style = { transform: `translateY(${props.top}px)`, '--spine': identityOf(props.color) } as CSSProperties;
  const place = (column: number) => ({
    tabIndex: activeColumn === column ? 0 : -1,
    'data-cell': `${index}:${column}`,
    'aria-colindex': column + 2,
    onFocus: () => onFocusCell(index, column),
  });

  return (
    <div
      className={`${styles.row} ${styles.bodyRow}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={style}
      onDoubleClick={() => onOpen(row)}
    >
      <div className={`${styles.cell} ${styles.tick}`} role="gridcell" {...place(-1)}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('grid.select.one', { name: props.name })}
          checked={selected}
          onChange={(event) => props.onTick(row.id, event)}
        />
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          className={`${styles.cell} ${at === 0 ? styles.first : ''}`}
          role="gridcell"
          data-align={column.align}
          {...place(at)}
        >
          {column.draw(row)}
        </div>
      ))}
    </div>
  );
}

/** A row of a grid; drawn anew only when something about it changes. */
export const GridRow = memo(Row) as typeof Row;
