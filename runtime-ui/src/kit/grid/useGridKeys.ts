import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { isComposing } from '../keyboard/composition';
import type { GridColumn, GridRecord, Selection } from './gridTable';

/** The cell that holds the keyboard's focus; column −1 is the tick. */
export interface ActiveCell {
  row: number;
  column: number;
}

interface GridKeysOptions<R extends GridRecord> {
  rows: readonly R[];
  columns: readonly GridColumn<R>[];
  selection: Selection;
  onSelection(selection: Selection): void;
  onOpen(row: R): void;
  scroller: RefObject<HTMLDivElement | null>;
  rowHeight: number;
  /** Scrolls a row into sight. */
  show(row: number): void;
}

/** Moves through a grid by keys: arrows, Home/End, page keys, Space ticks, Shift extends, Enter opens, Ctrl+C copies. */
export function useGridKeys<R extends GridRecord>(options: GridKeysOptions<R>) {
  const [active, setActive] = useState<ActiveCell>({ row: 0, column: 0 });
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const focus = useCallback((row: number, column: number) => setActive({ row, column }), []);

  const moveTo = (cell: ActiveCell) => {
    const { scroller, show } = latest.current;
    setActive(cell);
    show(cell.row);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`)?.focus();
    });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (isComposing(event) || !isInBody(event.target)) return;
    const { rows, columns, selection, onSelection, onOpen, scroller, rowHeight } = latest.current;
    const row = rows[active.row];
    if (row === undefined) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const target = targetOf(event, active, { rows: rows.length, columns: columns.length, page });
    if (target !== undefined) {
      event.preventDefault();
      const reached = rows[target.row];
      if (event.shiftKey && target.row !== active.row && reached !== undefined) {
        onSelection({ ...selection, [row.id]: true, [reached.id]: true });
      }
      moveTo(target);
    } else if (event.code === 'Space') {
      event.preventDefault();
      onSelection(toggled(selection, row.id));
    } else if (event.code === 'Enter') {
      event.preventDefault();
      onOpen(row);
    } else if (event.code === 'KeyC' && (event.ctrlKey || event.metaKey) && getSelection()?.isCollapsed !== false) {
      void navigator.clipboard.writeText(copied(rows, columns, selection, active));
    }
  };

  return { active, focus, onKeyDown };
}

function isInBody(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('[data-cell]') !== null;
}

function targetOf(
  { code, ctrlKey }: KeyboardEvent,
  { row, column }: ActiveCell,
  size: { rows: number; columns: number; page: number },
): ActiveCell | undefined {
  const toRow = (next: number) => ({ row: Math.min(Math.max(next, 0), size.rows - 1), column });
  const toColumn = (next: number) => ({ row, column: Math.min(Math.max(next, -1), size.columns - 1) });
  switch (code) {
    case 'ArrowUp':
      return toRow(row - 1);
    case 'ArrowDown':
      return toRow(row + 1);
    case 'PageUp':
      return toRow(row - size.page);
    case 'PageDown':
      return toRow(row + size.page);
    case 'ArrowLeft':
      return toColumn(column - 1);
    case 'ArrowRight':
      return toColumn(column + 1);
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : toColumn(0);
    case 'End':
      return ctrlKey ? { row: size.rows - 1, column } : toColumn(size.columns - 1);
    default:
      return undefined;
  }
}

function toggled(selection: Selection, id: string): Selection {
  if (selection[id] === undefined) return { ...selection, [id]: true };
  const { [id]: _gone, ...rest } = selection;
  return rest;
}

/** The ticked rows with all their columns, tab-separated; the one cell where none is ticked. */
function copied<R extends GridRecord>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  selection: Selection,
  active: ActiveCell,
): string {
  const ticked = rows.filter(({ id }) => selection[id] !== undefined);
  if (ticked.length > 0) return ticked.map((row) => columns.map(({ text }) => text(row)).join('\t')).join('\n');
  const row = rows[active.row];
  return row === undefined ? '' : (columns[active.column]?.text(row) ?? '');
}
