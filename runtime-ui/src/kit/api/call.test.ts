import { expect, test } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { call } from './call';
import { Problem } from './problem';

test('a call fills the places of its path, and nothing else can slip into it', async () => {
  const server = new FakeServer().on('DELETE /api/sessions/a%2Fb', { status: 204 });

  await call('DELETE', '/api/sessions/{id}', { in: { id: 'a/b' } });

  expect(server.calls('DELETE /api/sessions/a%2Fb')).toHaveLength(1);
});

test('a refusal is thrown as the problem that it is', async () => {
  new FakeServer().on('GET /api/users', { status: 403, body: { code: 'forbidden', status: 403 } });

  await expect(call('GET', '/api/users')).rejects.toBeInstanceOf(Problem);
});

test('what the description does not know does not compile', () => {
  // @ts-expect-error there is no such path
  const path: Parameters<typeof call>[1] = '/api/nowhere';

  expect(path).toBe('/api/nowhere');
});
