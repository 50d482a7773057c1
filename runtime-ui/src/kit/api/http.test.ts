import { expect, test } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { request } from './http';
import { useSession } from './session';
import type { Session } from './types';

const zhou: Session = {
  signedIn: true,
  csrf: 'a',
  kind: 'user',
  tenant: { code: 'acme', name: 'Acme' },
  user: { id: '1', name: '周敏', locale: 'zh-CN' },
};

/** Takes requests of the session that a token belongs to. */
function serverOf(now: Session): FakeServer {
  useSession.setState({ state: 'signedIn', session: zhou, waiting: [] });
  return new FakeServer()
    .on('GET /api/session', { body: now })
    .on('POST /api/things', ({ headers }) =>
      headers.get('X-CSRF-Token') === now.csrf ? { body: 'done' } : { status: 403, body: { code: 'csrf_refused' } },
    );
}

test('a request with an old token is sent again with the new one', async () => {
  const server = serverOf({ ...zhou, csrf: 'b' });

  await expect(request('POST', '/api/things')).resolves.toBe('done');
  expect(server.calls('POST /api/things')).toHaveLength(2);
});

test('a request is not sent again as somebody who signed in elsewhere', async () => {
  const server = serverOf({ ...zhou, csrf: 'b', user: { id: '2', name: '郑浩', locale: 'zh-CN' } });

  await expect(request('POST', '/api/things')).rejects.toMatchObject({ code: 'csrf_refused' });
  expect(server.calls('POST /api/things')).toHaveLength(1);
  expect(useSession.getState().state).toBe('elsewhere');
});
