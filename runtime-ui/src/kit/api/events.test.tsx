import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useServerEvents } from './events';
import { useHearOf } from './openRecords';
import { useSession } from './session';

/** A stream that says what the test has it say. */
class Stream extends EventTarget {
  static all: Stream[] = [];
  readonly address: string;
  closed = false;

  constructor(address: string) {
    super();
    this.address = address;
    Stream.all.push(this);
  }

  close(): void {
    this.closed = true;
  }
}

const open = () => Stream.all.filter(({ closed }) => !closed).map(({ address }) => address);

const heard = { access: vi.fn<() => void>(), notification: vi.fn<() => void>(), approval: vi.fn<() => void>() };

function Page({ order }: { order: string }) {
  useServerEvents(heard.access, heard.notification, heard.approval);
  useHearOf('order', order, order !== '');
}

beforeEach(() => {
  Stream.all = [];
  vi.clearAllMocks();
  vi.stubGlobal('EventSource', Stream);
  const user = { id: '1', name: '赵敏', locale: 'zh-CN' };
  useSession.setState({
    state: 'signedIn',
    session: { signedIn: true, csrf: '', kind: 'user', tenant: { code: 'acme', name: 'Acme' }, user },
  });
});

it('one stream is open, and speaks of the record that is', () => {
  const { rerender, unmount } = renderHook(Page, { initialProps: { order: '' } });
  expect(open()).toEqual(['/api/events']);

  rerender({ order: '7' });
  expect(open()).toEqual(['/api/events?object=order&record=7']);
  act(() => Stream.all.at(-1)?.dispatchEvent(new Event('approval')));
  expect(heard.approval).toHaveBeenCalledOnce();

  rerender({ order: '' });
  expect(open()).toEqual(['/api/events']);
  unmount();
  expect(open()).toEqual([]);
});

it('what was told between two streams is asked for', () => {
  const { rerender } = renderHook(Page, { initialProps: { order: '' } });
  act(() => Stream.all.at(-1)?.dispatchEvent(new Event('open')));
  expect(heard.notification).not.toHaveBeenCalled();

  rerender({ order: '7' });
  act(() => Stream.all.at(-1)?.dispatchEvent(new Event('open')));

  expect(heard.notification).toHaveBeenCalledOnce();
});
