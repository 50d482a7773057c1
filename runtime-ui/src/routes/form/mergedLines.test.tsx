import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../App';
import { useSession } from '../../kit/api/session';
import { FakeServer } from '../../kit/test/fakeServer';
import { me } from '../../test/orders';
import { speakChinese } from '../../test/words';

speakChinese();
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const ORDER = '/api/objects/order/records/7';
const can = { update: true, delete: true };

const line = (id: string, version: number, quantity: string) => ({
  id,
  object: 'item',
  version,
  recordType: null,
  name: id,
  values: { quantity, price: '10' },
  can,
});

const order = (version: number, mode: string, ...items: ReturnType<typeof line>[]) => ({
  id: '7',
  object: 'order',
  version,
  recordType: null,
  name: 'FOB',
  values: { mode, items },
  can,
});

const read = order(3, 'FOB', line('71', 1, '2'));
/** Somebody else has made three of the two, and added a line. */
const theirs = order(4, 'FOB', line('71', 2, '3'), line('72', 1, '5'));

let server: FakeServer;

/** Somebody was faster: what was typed over version 3 is refused. */
beforeEach(() => {
  localStorage.clear();
  const user = { id: '1', name: '王海燕', locale: 'zh-CN' };
  useSession.setState({ state: 'unknown', session: null, releaseSeen: 0, waiting: [] });
  server = new FakeServer()
    .on('GET /api/session', {
      body: { signedIn: true, csrf: '1', kind: 'user', tenant: { code: 'acme', name: '恒泰' }, user },
    })
    .on('GET /api/me', { body: me })
    .on('GET /api/objects/product/options', { body: [] })
    .on(`GET ${ORDER}`, { body: read })
    .on(`PATCH ${ORDER}`, ({ headers }) =>
      headers.get('If-Match') === '"4"' ? { body: theirs } : { status: 412, body: { code: 'stale_version' } },
    );
});

async function type(cell: string, value: string): Promise<void> {
  fireEvent.focus(await screen.findByRole('button', { name: cell }));
  await userEvent.keyboard(value);
}

/** Makes nine of the two, and saves when the others have saved. */
async function saveTooLate(): Promise<HTMLElement> {
  history.replaceState(null, '', '/app/o/order/7/edit');
  render(<App />);
  await screen.findByRole('button', { name: '数量 第 1 行' });
  await act(() => Promise.all([import('../../kit/fields/parts/DecimalInput'), import('../../kit/ui/RecordPicker')]));
  await type('数量 第 1 行', '9');
  server.on(`GET ${ORDER}`, { body: theirs });
  fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });
  return screen.findByRole('dialog', { name: '这条记录刚被别人改过' });
}

/** What was sent once it was chosen. */
async function merge(dialog: HTMLElement): Promise<unknown> {
  fireEvent.click(within(dialog).getByRole('button', { name: '合并并保存' }));
  await waitFor(() => expect(server.calls(`PATCH ${ORDER}`)).toHaveLength(2));
  return server.calls(`PATCH ${ORDER}`)[1]?.body;
}

describe('lines that two people changed', () => {
  it('are shown as both have them', async () => {
    const dialog = await saveTooLate();

    const [mine, others] = within(dialog).getAllByRole('radio');
    expect(mine?.closest('label')?.textContent).toContain('1 行');
    expect(mine?.closest('label')?.textContent).toContain('9');
    expect(others?.closest('label')?.textContent).toContain('2 行');
  });

  it('become mine as a whole where I choose mine, the added line gone', async () => {
    const dialog = await saveTooLate();

    expect(await merge(dialog)).toEqual({ values: { items: [{ id: '71', version: 2, values: { quantity: '9' } }] } });
  });

  it('stay as the others have them where I choose theirs', async () => {
    const dialog = await saveTooLate();
    fireEvent.click(within(dialog).getByRole('radio', { name: /对方的/ }));

    expect(await merge(dialog)).toEqual({ values: {} });
  });
});
