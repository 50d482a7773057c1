import { expect, test } from '@playwright/test';
import { decide, submit } from './approvals';
import { chooseIn, valueOf } from './forms';
import { anAccount, anOrder, expectFunds } from './funds';
import { apiOf, enter, json } from './people';
import { aPerson, aTenant } from './tenants';

type Decided = { approvals: { id: string; record: { id: string } }[] };

test('4.11 an approved payment order is one row of the cash journal, and the balance goes from 3730 to 3230', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const cashier = await aPerson(admin, { login: 'chen', name: '小陈', primaryRole: 'cashier' });
  const supervisor = await aPerson(admin, { login: 'qian', name: '钱主管', primaryRole: 'financeSupervisor' });
  const colleague = await aPerson(admin, { login: 'zhao', name: '赵主管', primaryRole: 'financeSupervisor' });
  const [till, desk, other] = [await apiOf(cashier), await apiOf(supervisor), await apiOf(colleague)];
  const account = await anAccount(desk, '现金', '3730');

  await test.step('the admin draws what follows: first the new balance, then the row', async () => {
    await enter(page, admin, '/admin/objects/paymentOrder/approvals/payment');
    await page.getByLabel('流程名称').fill('付款与记账');
    const effects = page.getByRole('region', { name: '开始' }).getByRole('listitem');
    await effects.first().getByRole('button', { name: '移除', exact: true }).click();
    await expect(effects).toHaveCount(2);
    await page.getByRole('button', { name: '修改字段' }).click();
    await chooseIn(effects.last(), '修改哪条记录', '“出款账户”指向的记录');
    await effects.last().getByRole('button', { name: '添加字段' }).click();
    await chooseIn(effects.last(), '字段', '余额');
    await effects.last().getByLabel('“余额”的公式').pressSequentially('payingAccount.balance - amount');
    await page.keyboard.press('Escape');
    for (const place of [2, 1]) await effects.nth(place).getByRole('button', { name: '上移' }).click();
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  const [work, office] = [await browser.newPage({ locale: 'zh-CN' }), await browser.newPage({ locale: 'zh-CN' })];
  await enter(work, cashier, '/app/');
  await enter(office, supervisor, '/app/approvals');

  const stand = (balance: number, amounts: number[]) => expectFunds(work, till, account, balance, amounts);

  await test.step('until the supervisor decides, an order of 500 moves nothing', async () => {
    await anOrder(work, '现金', '500');
    await submit(work, '付款与记账');
    await stand(3730, []);
  });

  await test.step('approved in the list, it is one row of -500, and the account holds 3230', async () => {
    await decide(office, '同意');
    await stand(3230, [-500]);
  });

  await test.step('no page offers a second approval, and the API refuses it', async () => {
    await office.goto('/app/o/paymentOrder');
    await office.getByRole('link', { name: /^FK-/ }).click();
    await expect(office.getByRole('region', { name: '审批' })).toContainText('已通过付款与记账');
    await expect(valueOf(office, 'status').first()).toContainText('已付款');
    await expect(office.getByRole('button', { name: /^同\s?意$|提交“/ })).toHaveCount(0);
    const { approvals } = await json<Decided>(await desk.get('/api/approvals?box=decided'));
    const address = `/api/approvals/${approvals[0]?.id}/decisions`;
    const submission = `/api/objects/paymentOrder/records/${approvals[0]?.record.id}/approvals`;
    const again = { data: { decision: 'approve', step: 'supervisor' } };
    expect((await other.post(address, again)).status()).toBe(409);
    expect((await till.post(submission, { data: { process: 'payment' } })).status()).toBe(422);
    await json(await desk.post(address, again)); // the same words of the same person, which change nothing
    await stand(3230, [-500]);
  });

  await test.step('a refused order changes nothing', async () => {
    await anOrder(work, '现金', '200');
    await submit(work, '付款与记账');
    await office.goto('/app/approvals');
    await decide(office, '拒绝', '重复付款');
    await expect(office.getByText('没有待您审批的记录')).toBeVisible();
    await stand(3230, [-500]);
  });
});
