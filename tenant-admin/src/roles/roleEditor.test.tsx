import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';
import { tenantServer } from '../test/tenant';

const SAVE = 'POST /api/draft/documents';

beforeEach(() => signIn());

it('a changed right waits in the save bar until it is saved', async () => {
  const server = tenantServer().on(SAVE, { body: { release: 2, findings: [], unchanged: false } });
  render(<AdminTest at="/roles/salesperson" />);

  await userEvent.click(await screen.findByLabelText('客户 新建'));
  await screen.findByText('1 项改动未保存');
  await userEvent.click(screen.getByText('保存', { exact: true }));

  await screen.findByText('已发布');
  expect(server.calls(SAVE)[0]?.body).toMatchObject({
    documents: [{ name: 'salesperson', body: { objects: { customer: { create: false, read: 'own' } } } }],
  });
});

it('says so when what is saved is what is published', async () => {
  tenantServer().on(SAVE, { body: { release: null, findings: [], unchanged: true } });
  render(<AdminTest at="/roles/salesperson" />);

  await userEvent.click(await screen.findByLabelText('客户 新建'));
  await userEvent.click(screen.getByText('保存', { exact: true }));

  expect(await screen.findByText('与已发布的一致，没有改动')).toBeDefined();
});
