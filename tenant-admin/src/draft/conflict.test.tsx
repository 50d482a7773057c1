import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FakeServer } from '@fangyuan/runtime-ui/kit/test/fakeServer.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';
import { tenantServer } from '../test/tenant';

const SAVE = 'POST /api/draft/documents';
const theirs = {
  label: { 'zh-CN': '销售' },
  apps: [],
  permissions: ['manageUsers'],
  objects: { customer: { create: true, read: 'all', update: 'own', delete: 'none' } },
};

beforeEach(() => signIn());

/** Refuses every save of a role that does not name what the other admin has made of it. */
function contestedServer(): FakeServer {
  const role = {
    kind: 'role',
    name: 'salesperson',
    body: theirs,
    hash: 'theirs',
    draft: 'changed',
    origin: 'template',
  };
  return tenantServer()
    .on('GET /api/metadata/role/salesperson', { body: role })
    .on(SAVE, ({ body }) => {
      const [document] = (body as { documents: { hash: string }[] }).documents;
      return document?.hash === 'theirs'
        ? { body: { release: 2, findings: [], unchanged: false } }
        : { status: 409, body: { code: 'draft_changed' } };
    });
}

async function changeARight(): Promise<void> {
  render(<AdminTest at="/roles/salesperson" />);
  await userEvent.click(await screen.findByLabelText('客户 新建'));
  await userEvent.click(screen.getByText('保存', { exact: true }));
  await screen.findByText('按所选保存');
}

describe('two admins changing one document', () => {
  it('a save names what its author saw', async () => {
    const server = contestedServer();
    await changeARight();

    expect(server.calls(SAVE)[0]?.body).toMatchObject({ documents: [{ hash: 'of salesperson' }] });
    screen.getByText('manageUsers');
  });

  it('mine is saved over theirs once that is chosen', async () => {
    const server = contestedServer();
    await changeARight();
    await userEvent.click(screen.getByText('按所选保存'));

    await screen.findByText('已发布');
    expect(server.calls(SAVE)[1]?.body).toMatchObject({
      documents: [{ hash: 'theirs', body: { permissions: [], objects: { customer: { create: false } } } }],
    });
  });

  it('theirs stands when that is chosen, and nothing is sent', async () => {
    const server = contestedServer();
    await changeARight();
    await userEvent.click(screen.getByLabelText('采用对方的'));
    await userEvent.click(screen.getByText('按所选保存'));

    await screen.findByText('已采用对方的版本');
    expect(server.calls(SAVE)).toHaveLength(1);
    expect(screen.queryByText('1 项改动未保存')).toBeNull();
  });

  it('who goes on editing still has what was changed', async () => {
    const server = contestedServer();
    await changeARight();
    await userEvent.click(screen.getByText('继续编辑'));

    expect(await screen.findByText('1 项改动未保存')).toBeDefined();
    expect(server.calls(SAVE)).toHaveLength(1);
  });
});
