import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { DataGrid } from './DataGrid';
import type { DataGridProps } from './gridProps';
import type { GridColumn, Selection } from './gridTable';

speakChinese();

interface Row {
  id: string;
  name: string;
}

const rows: Row[] = Array.from({ length: 5_000 }, (_row, index) => ({ id: String(index), name: `客户 ${index}` }));

const column = (id: string, sortable: boolean): GridColumn<Row> => ({
  id,
  label: id,
  width: 120,
  align: 'start',
  sortable,
  draw: ({ name }) => `${id} ${name}`,
  text: ({ name }) => name,
});

const columns = [column('name', true), column('phone', false)];

function grid(overrides: Partial<DataGridProps<Row>> = {}) {
  return (
    <TestApp>
      <DataGrid<Row>
        label="客户列表"
        columns={columns}
        rows={rows}
        nameOf={({ name }) => name}
        color="#3463a6"
        sort={[{ field: 'name', descending: true }]}
        onSort={() => {}}
        selection={{}}
        onSelection={() => {}}
        widths={{}}
        onWidths={() => {}}
        onOpen={() => {}}
        loading={false}
        hasMore={false}
        onMore={() => {}}
        empty="没有客户"
        {...overrides}
      />
    </TestApp>
  );
}

const cell = (place: string) => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${place}"]`);
  if (found === null) throw new Error(`no cell at ${place}`);
  return found;
};

describe('a data grid', () => {
  beforeAll(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  });

  it('draws only the rows in sight', () => {
    render(grid());

    const drawn = screen.getAllByRole('row').length;

    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001');
  });

  it('says by what it is sorted and sorts by a press on a label', () => {
    const onSort = vi.fn<(field: string) => void>();
    render(grid({ onSort }));

    fireEvent.click(screen.getByRole('button', { name: 'name' }));

    expect(onSort).toHaveBeenCalledWith('name');
    expect(screen.getByRole('columnheader', { name: 'name' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.queryByRole('button', { name: 'phone' })).toBeNull();
  });

  it('ticks a row by mouse and by Space', () => {
    const onSelection = vi.fn<(selection: Selection) => void>();
    render(grid({ onSelection }));

    fireEvent.click(screen.getByLabelText('选择 客户 2'));
    fireEvent.focus(cell('1:0'));
    fireEvent.keyDown(cell('1:0'), { code: 'Space' });

    expect(onSelection.mock.calls).toEqual([[{ 2: true }], [{ 1: true }]]);
  });

  it('moves by arrows, extends by Shift and opens by Enter', () => {
    const onOpen = vi.fn<(row: Row) => void>();
    const onSelection = vi.fn<(selection: Selection) => void>();
    render(grid({ onOpen, onSelection }));
    fireEvent.focus(cell('1:0'));

    fireEvent.keyDown(cell('1:0'), { code: 'ArrowDown', shiftKey: true });
    fireEvent.keyDown(cell('2:0'), { code: 'ArrowRight' });
    fireEvent.keyDown(cell('2:1'), { code: 'Enter' });

    expect(onSelection).toHaveBeenCalledWith({ 1: true, 2: true });
    expect(onOpen).toHaveBeenCalledWith(rows[2]);
    expect(cell('2:1').tabIndex).toBe(0);
  });

  it('leaves keys of an input method alone', () => {
    const onOpen = vi.fn<(row: Row) => void>();
    render(grid({ onOpen }));

    fireEvent.keyDown(cell('0:0'), { code: 'Enter', isComposing: true });

    expect(onOpen).not.toHaveBeenCalled();
  });

  it('asks for more before the end comes into sight', () => {
    const onMore = vi.fn<() => void>();
    render(grid({ rows: rows.slice(0, 20), hasMore: true, onMore }));

    expect(onMore).toHaveBeenCalled();
  });

  it('has words for having no rows, and shapes while they are on their way', () => {
    const { rerender } = render(grid({ rows: [], loading: true }));
    expect(screen.queryByText('没有客户')).toBeNull();

    rerender(grid({ rows: [], loading: false }));

    expect(screen.getByText('没有客户')).toBeDefined();
  });
});
