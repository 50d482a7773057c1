import { useEffect } from 'react';
import { typeOf } from '../fields/registry';
import type { Column } from './pasting';

/** Fetches the editors of these columns before somebody comes to a cell. */
export function usePrepared(columns: readonly Column[]): void {
  useEffect(() => {
    for (const { field } of columns) void typeOf(field).prepare?.();
  }, [columns]);
}
