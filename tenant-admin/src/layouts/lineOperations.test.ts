import { describe, expect, it } from 'vitest';
import type { LayoutBody } from '../metadata/documents';
import {
  addColumn,
  addLines,
  columnOf,
  moveColumn,
  removeColumn,
  removeLines,
  updateColumn,
  updateLines,
} from './lineOperations';

const empty: LayoutBody = { label: { en: 'Page' }, assignments: [], facts: [], sections: [], related: [] };
const layout = addLines(empty, { relation: 'items', columns: [{ field: 'product' }, { field: 'freight' }] });

const names = (of: LayoutBody) => of.lines?.[0]?.columns.map(({ field }) => field);

describe('tables of lines on a layout', () => {
  it('stands once per relation', () => {
    expect(addLines(layout, { relation: 'items', columns: [] })).toBe(layout);
    expect(removeLines(layout, 'items').lines).toEqual([]);
  });

  it('takes columns, moves and removes them, but never the last one', () => {
    expect(names(addColumn(layout, 'items', 'price'))).toEqual(['product', 'freight', 'price']);
    expect(names(moveColumn(layout, 'items', 1, 0))).toEqual(['freight', 'product']);
    expect(names(removeColumn(removeColumn(layout, 'items', 'product'), 'items', 'freight'))).toEqual(['freight']);
  });

  it('sets the conditions of a column, and forgets what is cleared', () => {
    const set = updateColumn(layout, 'items', 'freight', { visible: 'mode <> "FOB"', required: true });
    expect(columnOf(set, 'items', 'freight')).toEqual({ field: 'freight', visible: 'mode <> "FOB"', required: true });

    const cleared = updateColumn(set, 'items', 'freight', { visible: undefined, required: undefined });

    expect(columnOf(cleared, 'items', 'freight')).toEqual({ field: 'freight' });
  });

  it('says what stands under the table', () => {
    expect(updateLines(layout, 'items', { totals: ['total'] }).lines?.[0]?.totals).toEqual(['total']);
  });
});
