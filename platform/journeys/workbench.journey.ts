import { expect, test } from '@playwright/test';
import { decide } from './approvals';
import { apiOf, enter, json } from './people';
import { aRecord, anOrderOf } from './records';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

test('an app begins at the workbench where the admin says so: today’s plans and what waits for a decision', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const manager = await aPerson(admin, { login: 'li', name: '李经理', primaryRole: 'salesManager' });
  const seller = await aPerson(admin, {
    login: 'zhou',
    name: '小周',
    primaryRole: 'salesperson',
    superior: manager.id,
  });
  await plan(manager, '周会');
  await submitAnOrder(admin, seller);

  await test.step('the admin lets the sales app begin there', async () => {
    await enter(page, admin, '/admin/apps/sales');
    await page.getByRole('checkbox', { name: /首先打开工作台/ }).check();
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('the manager signs in, and sees the day', async () => {
    const desk = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
    await enter(desk, manager, '/app/');
    await expect(desk).toHaveURL(/\/app\/home$/);
    await expect(desk.getByRole('region', { name: '我的日程' }).getByRole('link', { name: /周会/ })).toBeVisible();
    await desk
      .getByRole('region', { name: '待我审批' })
      .getByRole('button', { name: /大宗交易审批/ })
      .click();
    await decide(desk, '同意');
    await desk.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '工作台' }).click();
    await expect(desk.getByText('没有等待您审批的记录')).toBeVisible();
    await desk.context().close();
  });
});

/** Plans half an hour that begins now. */
async function plan(person: SignIn, subject: string): Promise<void> {
  const [start, end] = [0, 30].map((minutes) => new Date(Date.now() + minutes * 60_000).toISOString());
  await aRecord(person, 'event', { subject, start, end });
}

async function submitAnOrder(admin: SignIn, seller: SignIn): Promise<void> {
  const order = await anOrderOf(admin, seller, '100');
  const api = await apiOf(seller);
  const approvals = `/api/objects/salesOrder/records/${order}/approvals`;
  await json(await api.post(approvals, { data: { process: 'largeDeals' } }));
  await api.dispose();
}
