import { beforeEach, expect, test, vi } from 'vitest';
import { acceptSession, noticeSession, useSession } from './session';
import type { Session } from './types';

const zhou: Session = {
  signedIn: true,
  csrf: 'a',
  kind: 'user',
  tenant: { code: 'acme', name: 'Acme' },
  user: { id: '1', name: '周敏', locale: 'zh-CN' },
};

const wake = vi.fn<() => void>();

beforeEach(() => {
  wake.mockClear();
  useSession.setState({ state: 'lost', session: zhou, waiting: [wake] });
});

test('what waits for a sign-in goes on when the same person is back', () => {
  acceptSession({ ...zhou, csrf: 'b' });

  expect(wake).toHaveBeenCalledOnce();
  expect(useSession.getState().state).toBe('signedIn');
});

test('a page that learns of another person stays the page of the first', () => {
  useSession.setState({ state: 'signedIn', waiting: [] });

  noticeSession({ ...zhou, user: { id: '2', name: '郑浩', locale: 'zh-CN' } });

  expect(useSession.getState()).toMatchObject({ state: 'elsewhere', session: zhou });
});

test('what waits for a sign-in is not sent as somebody else', () => {
  acceptSession({ ...zhou, user: { id: '2', name: '郑浩', locale: 'zh-CN' } });

  expect(wake).not.toHaveBeenCalled();
  expect(useSession.getState().state).toBe('elsewhere');
});

test('a page takes the person who signs in on it', () => {
  useSession.setState({ state: 'signedIn', waiting: [] });
  const zheng = { ...zhou, user: { id: '2', name: '郑浩', locale: 'zh-CN' } };

  acceptSession(zheng);

  expect(useSession.getState()).toMatchObject({ state: 'signedIn', session: zheng });
});
