import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import client from '../../../../schemas/custom-page/fangyuan.js?raw';
import { me } from '../../test/me';
import { FakeServer } from '../test/fakeServer';
import type { PageHost } from './calls';
import { isGreeting } from './isGreeting';
import { PageBridge } from './PageBridge';
import type { Start } from './protocol';

/** The script that stands in front of every custom page, as a page knows it. */
interface Fangyuan {
  ready: Promise<Fangyuan>;
  record: { object: string; id: string | null };
  place: string;
  theme: string;
  get(object: unknown, id: unknown): Promise<unknown>;
  list(object: unknown, query?: unknown): Promise<unknown>;
  save(object: unknown, id: unknown, values: unknown, version?: unknown): Promise<unknown>;
  create(object: unknown, values: unknown): Promise<unknown>;
  remove(object: unknown, id: unknown): Promise<unknown>;
  me(): Promise<{ user: { name: string } }>;
  open(object: unknown, id?: unknown): Promise<unknown>;
  toast(text: unknown): Promise<unknown>;
}

const start: Start = {
  place: 'record',
  record: { object: 'customer', id: '7' },
  values: {},
  language: 'zh-CN',
  theme: { mode: 'dark', tokens: { '--ink': '#eee' } },
};

const host = {
  me: () => me,
  open: vi.fn<PageHost['open']>(),
  toast: vi.fn<PageHost['toast']>(),
  confirmRemoval: vi.fn<PageHost['confirmRemoval']>(),
  changed: vi.fn<PageHost['changed']>(),
  removed: vi.fn<PageHost['removed']>(),
  writable: true,
};

const watch = { drawn: vi.fn<() => void>(), failed: vi.fn<(message: string) => void>() };
const left = vi.fn<() => void>();
const listeners = new Map<string, (event: object) => void>();
const channels: MessagePort[] = [];
let server: FakeServer;
let page: Fangyuan;
let bridge: PageBridge;

/** Runs the script in a window of its own, and connects what it hands over. */
function open(attended: PageHost = host): Fangyuan {
  const window: { fangyuan?: Fangyuan } = {};
  bridge = new PageBridge(watch);
  bridge.attend({
    host: attended,
    left,
    say: ({ code, status, message, errors }) => ({
      code,
      status,
      message,
      errors: errors.map((error) => ({ ...error, message: error.message ?? '' })),
    }),
  });
  const parent = {
    postMessage: (data: unknown, _origin: string, ports: MessagePort[]) => {
      expect(isGreeting({ data, ports } as unknown as MessageEvent)).toBe(true);
      channels.push(...ports);
      for (const port of ports) bridge.connect(port, start);
    },
  };
  // eslint-disable-next-line no-new-func -- the script is what the server puts in front of a page
  new Function('window', 'parent', 'addEventListener', client)(window, parent, listeners.set.bind(listeners));
  if (window.fangyuan === undefined) throw new Error('the script has made nothing');
  return window.fangyuan;
}

beforeEach(() => {
  vi.clearAllMocks();
  server = new FakeServer();
  page = open();
});

afterEach(() => {
  bridge.close();
  for (const port of channels.splice(0)) port.close();
});

describe('a custom page', () => {
  it('knows where it stands and how it is to look', async () => {
    const { place, record, theme } = await page.ready;

    expect({ place, record, theme }).toEqual({ place: 'record', record: start.record, theme: 'dark' });
    expect(document.documentElement.style.getPropertyValue('--ink')).toBe('#eee');
  });

  it('reads as the viewer', async () => {
    server.on('GET /api/objects/customer/records/7', { body: { id: '7', values: { name: '恒泰' } } });
    server.on('GET /api/objects/quote/records', ({ query }) => ({ body: { asked: Object.fromEntries(query) } }));

    await expect(page.get('customer', '7')).resolves.toMatchObject({ values: { name: '恒泰' } });
    await expect(page.list('quote', { filter: 'amount > 5', limit: 3, evil: 'x' })).resolves.toEqual({
      asked: { filter: 'amount > 5', limit: '3' },
    });
    await expect(page.me()).resolves.toMatchObject({ user: { name: me.user.name } });
  });

  it('saves the version it has seen, and the application reads anew', async () => {
    server.on('PATCH /api/objects/customer/records/7', { body: { id: '7', version: 5 } });

    await expect(page.save('customer', '7', { mobile: '1' }, 4)).resolves.toMatchObject({ version: 5 });

    const [asked] = server.calls('PATCH /api/objects/customer/records/7');
    expect(asked?.headers.get('If-Match')).toBe('"4"');
    expect(asked?.body).toEqual({ values: { mobile: '1' } });
    expect(host.changed).toHaveBeenCalledOnce();
  });

  it('learns of a refusal as of a problem with its fields', async () => {
    const errors = [{ pointer: '/values/mobile', code: 'rule', message: '手机号不对' }];
    server.on('POST /api/objects/customer/records', { status: 422, body: { code: 'invalid_record', errors } });

    await expect(page.create('customer', { mobile: '1' })).rejects.toMatchObject({ code: 'invalid_record', errors });
    expect(host.changed).not.toHaveBeenCalled();
  });

  it.each([
    ['..', '..'],
    ['customer/../..', '7'],
    ['customer', '../../../me'],
    ['customer', '7?x=1'],
    [{ name: 'customer' }, '7'],
    ['customer', 7],
  ])('reaches no other path: %j %j', async (object, id) => {
    await expect(page.get(object, id)).rejects.toMatchObject({ code: 'bad_page_call' });
    await expect(page.remove(object, id)).rejects.toMatchObject({ code: 'bad_page_call' });
    expect(server.asked).toEqual([]);
  });

  it('saves nothing without a version', async () => {
    await expect(page.save('customer', '7', {})).rejects.toMatchObject({ code: 'bad_page_call' });
    expect(server.asked).toEqual([]);
  });

  it('removes only what the person agrees to remove', async () => {
    server.on('GET /api/objects/customer/records/7', {
      body: { object: 'customer', id: '7', name: '恒泰', version: 3 },
    });
    server.on('DELETE /api/objects/customer/records/7', { body: { batch: '9' } });
    host.confirmRemoval.mockResolvedValueOnce(false).mockResolvedValueOnce(true);

    await expect(page.remove('customer', '7')).resolves.toBe(false);
    expect(server.calls('DELETE /api/objects/customer/records/7')).toHaveLength(0);
    await expect(page.remove('customer', '7')).resolves.toBe(true);
    expect(host.confirmRemoval).toHaveBeenCalledWith('customer', '恒泰');
    expect(host.removed).toHaveBeenCalledWith({ object: 'customer', id: '7', name: '恒泰', batch: '9' });
  });

  it('writes nothing in a preview', async () => {
    page = open({ ...host, writable: false });

    await expect(page.save('customer', '7', {}, 1)).rejects.toMatchObject({ code: 'page_preview' });
    await expect(page.remove('customer', '7')).rejects.toMatchObject({ code: 'page_preview' });
    expect(server.asked).toEqual([]);
  });

  it('goes to records and says short things', async () => {
    await page.open('quote', '5');
    await page.open('quote');
    await page.toast('好'.repeat(500));

    expect(host.open.mock.calls).toEqual([
      ['quote', '5'],
      ['quote', undefined],
    ]);
    expect(host.toast).toHaveBeenCalledWith('好'.repeat(200));
  });

  it('asks for no more than twenty things at a time', async () => {
    server.on('GET /api/objects/customer/records/7', { body: { object: 'customer', id: '7', version: 3 } });
    const answers: ((agreed: boolean) => void)[] = [];
    host.confirmRemoval.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const twenty = Array.from({ length: 20 }, () => page.remove('customer', '7'));

    await expect(page.get('customer', '7')).rejects.toMatchObject({ code: 'too_many_page_calls' });
    for (const answer of answers) answer(false);
    await Promise.all(twenty);
    await expect(page.get('customer', '7')).resolves.toMatchObject({ version: 3 });
  });

  it('tells when it is drawn, when it fails and when the person wants out', async () => {
    listeners.get('DOMContentLoaded')?.({});
    listeners.get('error')?.({ message: 'x is not defined' });
    listeners.get('unhandledrejection')?.({ reason: new Error('无权修改') });
    listeners.get('keydown')?.({ key: 'Escape', defaultPrevented: false });

    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
    expect(watch.drawn).toHaveBeenCalledOnce();
    expect(watch.failed.mock.calls).toEqual([['x is not defined'], ['无权修改']]);
  });

  it('says that it is there when it is asked', async () => {
    bridge.ask();

    await vi.waitFor(() => expect(watch.drawn).toHaveBeenCalledOnce());
  });

  it('is not heard when it calls what there is not', async () => {
    const { port1, port2 } = new MessageChannel();
    bridge.connect(port2, start);
    const heard: unknown[] = [];
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
    port1.start();
    port1.postMessage({ call: 'constructor', id: 1, args: [] });
    port1.postMessage('nonsense');

    await vi.waitFor(() =>
      expect(heard).toContainEqual(expect.objectContaining({ id: 1, problem: expect.anything() })),
    );
    expect(server.asked).toEqual([]);
    port1.close();
  });
});
