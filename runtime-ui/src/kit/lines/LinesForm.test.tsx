import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, Form } from 'antd';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Layout, LinesByRelation } from '../api/types';
import { me, order } from '../../test/orders';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { layoutFor } from '../form/layouts';
import { useRecordForm, type FormStart, type RecordFormState } from '../form/useRecordForm';
import { FakeServer } from '../test/fakeServer';
import { LinesForm } from './LinesForm';

speakChinese();
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000 });

let state: RecordFormState;

function keep(current: RecordFormState): void {
  state = current;
}

const layout = layoutFor(order, null);
const closed: Layout = { ...layout, lines: layout.lines?.map((table) => ({ ...table, closed: true })) ?? [] };
const prefill = {};
const there: LinesByRelation = {
  items: [
    {
      id: '8',
      version: 1,
      object: 'item',
      recordType: null,
      name: '',
      values: { quantity: '2', price: '10' },
      can: { update: true, delete: true },
    },
  ],
};

type Start = Pick<FormStart, 'layout' | 'saved' | 'savedLines'>;

const fresh: Start = { layout, saved: null };

function Lines({ start }: { start: Start }) {
  const current = useRecordForm({ object: order, recordType: null, prefill, ...start });
  useEffect(() => keep(current));
  return (
    <Form form={current.form}>
      {start.layout.lines?.map((table) => (
        <LinesForm key={table.relation} table={table} state={current} />
      ))}
    </Form>
  );
}

/** The form, once the editors of its columns are there. */
async function draw(start: Start = fresh): Promise<void> {
  render(
    <TestApp me={me}>
      <App>
        <Lines start={start} />
      </App>
    </TestApp>,
  );
  await act(() => Promise.all([import('../fields/parts/DecimalInput'), import('../ui/RecordPicker')]));
}

const values = () => state.live.lines('items')?.lines.map((live) => live.values) ?? [];

const cell = (name: string) => screen.getByRole('button', { name });

const addLine = () => userEvent.click(screen.getByRole('button', { name: '添加一行' }));

/** A table that a spreadsheet has left in the clipboard. */
function paste(into: string, table: string): void {
  fireEvent.focus(cell(into));
  const editor = document.activeElement ?? fail('nothing has the cursor');
  fireEvent.paste(editor, { clipboardData: { getData: () => table } });
}

function fail(why: string): never {
  throw new Error(why);
}

beforeEach(() => {
  new FakeServer().on('GET /api/objects/product/options', { body: [] });
});

describe('lines typed with their record', () => {
  it('takes the first key that is typed into a number', async () => {
    await draw();
    await addLine();

    fireEvent.focus(cell('数量 第 1 行'));
    await userEvent.keyboard('12');

    expect(values()[0]).toMatchObject({ quantity: '12' });
  });

  it('goes on with Enter, and into a new line behind the last cell', async () => {
    await draw();
    await addLine();

    fireEvent.focus(cell('数量 第 1 行'));
    await userEvent.keyboard('2{Enter}10.5{Enter}');
    await userEvent.keyboard('{Escape}');

    expect(values()).toHaveLength(2);
    expect(values()[0]).toMatchObject({ quantity: '2', price: '10.5', shown: '21' });
  });

  it('goes up and down with the arrows', async () => {
    await draw();
    await addLine();
    await addLine();

    fireEvent.focus(cell('数量 第 1 行'));
    await userEvent.keyboard('1{ArrowDown}2{ArrowUp}');

    expect(document.activeElement?.getAttribute('aria-label')).toBe('数量 第 1 行');
    expect(values().map(({ quantity }) => quantity)).toEqual(['1', '2']);
  });

  it('doubles, moves and removes a line by its keys, and brings a removed one back', async () => {
    await draw();
    await addLine();
    fireEvent.focus(cell('数量 第 1 行'));
    await userEvent.keyboard('7');
    await userEvent.keyboard('{Control>}d{/Control}');
    expect(values().map(({ quantity }) => quantity)).toEqual(['7', '7']);

    await userEvent.keyboard('8{Alt>}{ArrowDown}{/Alt}');
    expect(values().map(({ quantity }) => quantity)).toEqual(['7', '78']);

    await userEvent.keyboard('{Control>}{Delete}{/Control}');
    expect(values().map(({ quantity }) => quantity)).toEqual(['7']);

    fireEvent.click(await screen.findByRole('button', { name: /撤\s?销/ }));
    expect(values().map(({ quantity }) => quantity)).toEqual(['7', '78']);
  });

  it('takes a table from a spreadsheet at the place of the cursor, and gives back what was there', async () => {
    await draw();
    await addLine();

    paste('数量 第 1 行', '2\t10\n3\t20\n');

    expect(values().map(({ quantity, price }) => [quantity, price])).toEqual([
      ['2', '10'],
      ['3', '20'],
    ]);
    expect(state.live.values).toMatchObject({ total: '80' });
    fireEvent.click(await screen.findByRole('button', { name: /撤\s?销/ }));
    expect(values()).toHaveLength(1);
  });

  it('puts cells under the headings they were copied with, and says what does not fit', async () => {
    await draw();
    await addLine();

    paste('数量 第 1 行', '单价\t数量\n10\tviele');

    expect(values()[0]).toMatchObject({ price: '10' });
    expect(within(screen.getByRole('table', { name: '明细' })).getByText('viele')).toBeDefined();
  });

  it('shows the lines of a table that is closed, and takes nothing', async () => {
    await draw({ layout: closed, saved: { mode: 'FOB' }, savedLines: there });

    const table = screen.getByRole('table', { name: '明细' });
    expect(within(table).getByText('10.00')).toBeDefined();
    expect(within(table).queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('button', { name: '添加一行' })).toBeNull();
    expect(screen.getByText('审批期间不能修改明细')).toBeDefined();
    expect(await act(() => state.check())).toEqual({});
  });
});
