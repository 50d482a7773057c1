import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../App';
import type { OpenSession } from '../../kit/api/ownSessions';
import { useSession } from '../../kit/api/session';
import { FakeServer } from '../../kit/test/fakeServer';
import { me } from '../../test/me';
import { speakChinese } from '../../test/words';

speakChinese();
vi.setConfig({ testTimeout: 30_000 });

const wang = {
  signedIn: true,
  csrf: 'token-1',
  kind: 'user',
  tenant: { code: 'acme', name: '恒泰机械' },
  user: { id: '1', name: '王海燕', locale: 'zh-CN' },
};

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const at = '2026-11-20T08:00:00Z';
const here: OpenSession = { id: 'a', since: at, lastUsed: at, device: FIREFOX, address: '10.0.0.8', current: true };
const there: OpenSession = { ...here, id: 'b', device: CHROME, current: false };

let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  useSession.setState({ state: 'unknown', session: null, releaseSeen: 0, waiting: [] });
  server = new FakeServer()
    .on('GET /api/session', { body: wang })
    .on('GET /api/me', { body: me, headers: { 'X-Metadata-Release': '1' } })
    .on('GET /api/sessions', { body: { sessions: [there, here] } });
  history.replaceState(null, '', '/app/profile');
  render(<App />);
});

it('signs the person out of a browser left somewhere, never out of this one', async () => {
  server.on('DELETE /api/sessions/b', { status: 204 });
  const leave = await screen.findByRole('button', { name: '退出登录 Chrome · Windows' }, { timeout: 20_000 });
  expect(screen.queryByRole('button', { name: '退出登录 Firefox · Linux' })).toBeNull();

  server.on('GET /api/sessions', { body: { sessions: [here] } });
  fireEvent.click(leave);

  await waitFor(() => expect(screen.queryByText('Chrome · Windows')).toBeNull());
});

it('changes the password, which is typed twice', async () => {
  server.on('POST /api/session/password', { body: { ...wang, csrf: 'token-2' } });
  fireEvent.click(await screen.findByRole('button', { name: '修改密码' }, { timeout: 20_000 }));
  fireEvent.change(await screen.findByLabelText('当前密码'), { target: { value: 'the present one' } });
  fireEvent.change(screen.getByLabelText('新密码'), { target: { value: 'a much better one' } });
  fireEvent.change(screen.getByLabelText('再输入一次'), { target: { value: 'a much better one' } });

  const [, submit] = screen.getAllByRole('button', { name: '修改密码' });
  fireEvent.click(submit ?? document.body);

  expect(await screen.findByText('密码已修改，其他设备已退出登录')).toBeTruthy();
  expect(server.calls('POST /api/session/password').at(-1)?.body).toEqual({
    present: 'the present one',
    password: 'a much better one',
  });
});
