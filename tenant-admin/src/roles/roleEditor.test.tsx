import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';
import { tenantServer } from '../test/tenant';

beforeEach(() => signIn());

it('a changed right waits in the save bar until it is saved', async () => {
  const server = tenantServer().on('PUT /api/draft/role/salesperson', { body: {} });
  render(<AdminTest at="/roles/salesperson" />);

  await userEvent.click(await screen.findByLabelText('客户 新建'));
  await screen.findByText('1 项改动未保存');
  await userEvent.click(screen.getByText('保存', { exact: true }));

  await waitFor(() => expect(server.calls('PUT /api/draft/role/salesperson')).toHaveLength(1));
  expect(server.calls('PUT /api/draft/role/salesperson')[0]).toMatchObject({
    body: { objects: { customer: { create: false, read: 'own' } } },
  });
});
