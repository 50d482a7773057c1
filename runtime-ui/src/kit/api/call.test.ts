import { expect, test } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { call, callFile } from './call';
import { Problem } from './problem';

test('a call fills the places of its path, and nothing else can slip into it', async () => {
  const server = new FakeServer().on('DELETE /api/sessions/a%2Fb', { status: 204 });

  await call('DELETE', '/api/sessions/{id}', { in: { id: 'a/b' } });

  expect(server.calls('DELETE /api/sessions/a%2Fb')).toHaveLength(1);
});

test('a list in the query is sent name by name', async () => {
  const server = new FakeServer().on('GET /api/objects/customer/tags', { body: { tags: {} } });

  await call('GET', '/api/objects/{object}/tags', { in: { object: 'customer' }, query: { ids: ['7', '8'] } });

  expect(server.asked[0]?.query.getAll('ids')).toEqual(['7', '8']);
});

test('a file comes with the name that the platform gives it', async () => {
  const headers = { 'Content-Disposition': "attachment; filename*=UTF-8''%E6%8A%A5.xlsx" };
  new FakeServer().on('GET /api/print-templates/quote/sample', { body: 'cells', headers });

  const file = await callFile('/api/print-templates/{object}/sample', { in: { object: 'quote' } });

  expect(file.name).toBe('报.xlsx');
});

test('a refusal is thrown as the problem that it is', async () => {
  new FakeServer().on('GET /api/users', { status: 403, body: { code: 'forbidden', status: 403 } });

  await expect(call('GET', '/api/users')).rejects.toBeInstanceOf(Problem);
});

test('what the description does not know does not compile', () => {
  // @ts-expect-error there is no such path
  const path: Parameters<typeof call>[1] = '/api/nowhere';

  // @ts-expect-error records are no file
  const file: Parameters<typeof callFile>[0] = '/api/objects/{object}/records';

  expect([path, file]).toHaveLength(2);
});
