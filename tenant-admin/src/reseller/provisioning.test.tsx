import { FakeServer } from '@fangyuan/runtime-ui/kit/test/fakeServer.ts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { AdminTest, signIn } from '../test/AdminTest';

beforeEach(() => signIn('reseller'));

it('a tenant is open after three texts, and its link is there to copy', async () => {
  const tenant = { code: 'hengtai', name: '苏州恒泰', state: 'trial', plan: 'trial', users: 1, seats: 5 };
  const server = new FakeServer()
    .on('GET /api/reseller/plans', { body: { plans: [{ name: 'trial', label: { 'zh-CN': '试用' }, seats: 5 }] } })
    .on('GET /api/reseller/templates', {
      body: { templates: [{ name: 'sales', label: { 'zh-CN': '销售管理' }, version: '1' }] },
    })
    .on('GET /api/reseller/tenants/check', { body: { free: true } })
    .on('POST /api/reseller/tenants', {
      status: 201,
      body: { tenant, link: { url: 'https://example.cn/app/link?token=x' } },
    });
  render(<AdminTest at="/reseller/new" />);

  await userEvent.type(await screen.findByLabelText(/^企业名称/), '苏州恒泰');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^企业代码/).value).toBe('hengtai'));
  await userEvent.type(screen.getByLabelText(/^管理员姓名/), '陈立');
  await userEvent.type(screen.getByLabelText(/^管理员登录名/), 'chenli');
  await userEvent.click(screen.getByText('开通', { exact: true }));

  await screen.findByText('https://example.cn/app/link?token=x');
  expect(server.calls('POST /api/reseller/tenants')[0]?.body).toEqual({
    name: '苏州恒泰',
    code: 'hengtai',
    adminName: '陈立',
    adminLogin: 'chenli',
    plan: 'trial',
    template: 'sales',
    sampleData: true,
  });
});
