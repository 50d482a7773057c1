import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';
import { tenantServer } from '../test/tenant';

beforeEach(() => signIn());

const SAVE = 'POST /api/draft/documents';

it('a new field takes a key, a name and a key, and stands on every layout', async () => {
  const server = tenantServer().on(SAVE, { body: { release: 2, findings: [], unchanged: false } });
  render(<AdminTest at="/objects/customer/fields" />);
  await screen.findByText('手机');

  fireEvent.keyDown(document.body, { code: 'KeyN', key: 'n' });
  const name = await screen.findByLabelText(/^名称/);
  await userEvent.type(name, '电话');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^API 名称/).value).toBe('dianHua'));
  fireEvent.keyDown(name, { code: 'Enter', key: 'Enter', ctrlKey: true });

  await screen.findByText('已发布');
  const [saved] = server.calls(SAVE);
  const sections = [{ items: [{ field: 'name' }, { field: 'dianHua' }] }];
  expect(saved?.query.get('publish')).toBe('true');
  expect(saved?.body).toMatchObject({
    documents: [
      { kind: 'field', name: 'customer.dianHua', body: { label: { 'zh-CN': '电话' }, type: 'phone', options: {} } },
      { kind: 'layout', name: 'customer.standard', body: { sections } },
      { kind: 'layout', name: 'customer.dealer', body: { sections } },
    ],
  });
});

it('a name that is taken is said at its place, and nothing is saved', async () => {
  const server = tenantServer();
  render(<AdminTest at="/objects/customer/fields/new" />);
  await userEvent.type(await screen.findByLabelText(/^API 名称/), 'mobile');
  await userEvent.click(screen.getByText('保存', { exact: true }));

  await screen.findByText('这个 API 名称已被使用');
  expect(server.calls(SAVE)).toEqual([]);
});
