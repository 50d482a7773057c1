import { expect, test, type Page } from '@playwright/test';
import { decide, submit } from './approvals';
import { choose } from './forms';
import { enter } from './people';
import { anOrderOf } from './records';
import type { SignIn } from './signIns';
import { aDepartment, aPerson, aTenant } from './tenants';

test('4.6 approval of large deals: below 10000 the manager decides, from 10000 on the director as well', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const department = await aDepartment(admin, '销售部');
  const staff = (login: string, name: string, primaryRole: string, superior?: string) =>
    aPerson(admin, { login, name, primaryRole, department, ...(superior === undefined ? {} : { superior }) });
  const director = await staff('wang', '王总监', 'salesDirector');
  const manager = await staff('li', '李经理', 'salesManager', director.id);
  const seller = await staff('zhou', '小周', 'salesperson', manager.id);
  const onlooker = await staff('he', '何总', 'management');

  await test.step('the admin draws the process: two steps, the second from 10000 on', async () => {
    await enter(page, admin, '/admin/objects/salesOrder/approvals');
    await page.getByRole('button', { name: '新建审批流程' }).click();
    await page.getByLabel('流程名称').fill('大额订单审批');
    await page.getByRole('button', { name: /^1\. 第一步/ }).click();
    await drawStep(page, '销售经理');
    await page.getByRole('button', { name: '在末尾添加步骤' }).click();
    await drawStep(page, '销售总监');
    await page.getByRole('textbox', { name: '步骤条件' }).pressSequentially('total >= 10000');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  const orders: string[] = [];
  for (const total of ['9999', '10000', '10001']) orders.push(await anOrderOf(admin, seller, total));
  const [work, desk, office] = [await aPage(seller), await aPage(manager), await aPage(director)];

  await test.step('the seller submits three orders, which are locked from then on', async () => {
    for (const id of orders) {
      await work.goto(`/app/o/salesOrder/${id}`);
      await submit(work, '大额订单审批');
      await expect(work.getByRole('button', { name: /^编\s?辑 E$/ })).toHaveCount(0);
    }
  });

  await test.step('the director cannot act first', async () => {
    await office.goto(`/app/o/salesOrder/${orders[2]}`);
    await expect(step(office, '销售经理')).toContainText('待审批');
    await expect(office.getByRole('button', { name: /^同\s?意$/ })).toHaveCount(0);
    await office.goto('/app/approvals');
    await expect(office.getByText('没有待您审批的记录')).toBeVisible();
  });

  const aside = await aPage(onlooker);
  await aside.goto(`/app/o/salesOrder/${orders[0]}`);
  await expect(step(aside, '销售经理')).toContainText('待审批');

  await test.step('the manager goes through the list; each decision leads on to the next', async () => {
    await desk.goto('/app/approvals');
    for (const left of [3, 2, 1]) {
      await expect(desk.getByRole('list', { name: '待我审批' }).getByRole('listitem')).toHaveCount(left);
      await decide(desk, '同意');
    }
    await expect(desk.getByText('没有待您审批的记录')).toBeVisible();
  });

  await test.step('whoever has the order open sees its progress move, with no part in it', async () => {
    await expect(aside.getByRole('region', { name: '审批' })).toContainText('已通过大额订单审批');
    await aside.context().close();
  });

  await test.step("the director's open page learns by itself of the two that have come up", async () => {
    await expect(office.getByRole('list', { name: '待我审批' }).getByRole('listitem')).toHaveCount(2);
    await expect(office.getByRole('link', { name: '审批：2 条待您处理' })).toBeVisible();
  });

  await test.step('9999 is approved, the second step by itself', async () => {
    await work.goto(`/app/o/salesOrder/${orders[0]}`);
    await expect(step(work, '销售经理')).toContainText('李经理');
    await expect(step(work, '销售总监')).toContainText('不需要此步骤，自动通过');
    await expect(work.getByRole('region', { name: '审批' })).toContainText('已通过大额订单审批');
  });

  await test.step('10000 and 10001 wait for the director; a refusal ends the round, and the seller submits anew', async () => {
    await office.goto(`/app/o/salesOrder/${orders[1]}`);
    await decide(office, '同意');
    await expect(office.getByRole('region', { name: '审批' })).toContainText('已通过大额订单审批');
    await office.goto('/app/approvals');
    await decide(office, '拒绝', '折扣太大');
    await expect(office.getByText('没有待您审批的记录')).toBeVisible();
    await work.goto(`/app/o/salesOrder/${orders[2]}`);
    await expect(step(work, '销售总监')).toContainText('折扣太大');
    await expect(work.getByRole('button', { name: '重新提交“大额订单审批”' })).toBeVisible();
  });

  async function aPage(person: SignIn): Promise<Page> {
    const opened = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await enter(opened, person, '/app/approvals');
    return opened;
  }
});

/** Names the step that is open beside the flow, and lets a role decide. */
async function drawStep(page: Page, role: string): Promise<void> {
  await page.getByLabel('步骤名称').fill(role);
  await choose(page, '怎样确定审批人', '角色');
  await choose(page, '角色', role);
}

function step(page: Page, label: string) {
  return page.getByRole('list', { name: '审批进度' }).getByRole('listitem').filter({ hasText: label });
}
