import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';
import { tenantServer } from '../test/tenant';

beforeEach(() => signIn());

const puts = (server: ReturnType<typeof tenantServer>) => server.asked.filter(({ method }) => method === 'PUT');

it('a new field takes a key, a name and a key, and stands on every layout', async () => {
  const server = tenantServer()
    .on('PUT /api/draft/field/customer.dianHua', { body: {} })
    .on('PUT /api/draft/layout/customer.standard', { body: {} })
    .on('PUT /api/draft/layout/customer.dealer', { body: {} });
  render(<AdminTest at="/objects/customer/fields" />);
  await screen.findByText('手机');

  fireEvent.keyDown(document.body, { code: 'KeyN', key: 'n' });
  const name = await screen.findByLabelText(/^名称/);
  await userEvent.type(name, '电话');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^API 名称/).value).toBe('dianHua'));
  fireEvent.keyDown(name, { code: 'Enter', key: 'Enter', ctrlKey: true });

  await waitFor(() => expect(puts(server)).toHaveLength(3));
  const [field, ...layouts] = puts(server);
  expect(field).toMatchObject({ body: { label: { 'zh-CN': '电话' }, type: 'phone', options: {} } });
  expect(layouts.map(({ query }) => query.get('publish'))).toEqual([null, 'true']);
  expect(layouts[0]).toMatchObject({ body: { sections: [{ items: [{ field: 'name' }, { field: 'dianHua' }] }] } });
});

it('a name that is taken is said at its place, and nothing is saved', async () => {
  const server = tenantServer();
  render(<AdminTest at="/objects/customer/fields/new" />);
  await userEvent.type(await screen.findByLabelText(/^API 名称/), 'mobile');
  await userEvent.click(screen.getByText('保存', { exact: true }));

  await screen.findByText('这个 API 名称已被使用');
  expect(puts(server)).toEqual([]);
});
