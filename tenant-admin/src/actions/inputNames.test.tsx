import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';
import { tenantServer } from '../test/tenant';

beforeEach(() => signIn());

const SAVE = 'POST /api/draft/documents';

const assign = {
  label: { 'zh-CN': '分配' },
  places: ['record'],
  inputs: [{ name: 'engineer', label: { 'zh-CN': '工程师' }, type: 'text', options: {} }],
  effects: [{ do: 'update', values: { name: '$Input.engineer' } }],
};

it('an input that is saved keeps its name, whatever it is called; a new one is named by its label', async () => {
  const document = { kind: 'action', name: 'customer.assign', body: assign, hash: 'h', draft: null, origin: 'own' };
  const server = tenantServer()
    .on('GET /api/metadata/action', { body: { documents: [document] } })
    .on(SAVE, { body: { release: 2, findings: [], unchanged: false } });
  render(<AdminTest at="/objects/customer/actions/assign" />);

  const saved = await screen.findByDisplayValue('工程师');
  await userEvent.clear(saved);
  await userEvent.type(saved, '维修人员');
  await userEvent.click(screen.getByText('添加一项'));
  const labels = screen.getAllByLabelText('名称');
  await userEvent.type(labels[1] ?? saved, '工程师');
  await screen.findByText('$Input.gongChengShi');
  await userEvent.click(screen.getByText('保存', { exact: true }));

  await screen.findByText('已发布');
  expect(server.calls(SAVE)[0]?.body).toMatchObject({
    documents: [{ body: { inputs: [{ name: 'engineer', label: { 'zh-CN': '维修人员' } }, { name: 'gongChengShi' }] } }],
  });
});
