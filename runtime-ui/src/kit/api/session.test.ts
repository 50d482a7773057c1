import { beforeEach, expect, test, vi } from 'vitest';
import { acceptSession, useSession } from './session';
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

test('what waits for a sign-in is not sent as somebody else', () => {
  acceptSession({ ...zhou, user: { id: '2', name: '郑浩', locale: 'zh-CN' } });

  expect(wake).not.toHaveBeenCalled();
  expect(useSession.getState().state).toBe('elsewhere');
});
