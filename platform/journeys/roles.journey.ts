import { expect, test, type Page } from '@playwright/test';
import { chooseExactly, valueOf } from './forms';
import { drawLayout } from './layouts';
import { apiOf, enter, json } from './people';
import { aRecord } from './records';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

test('4.1 different roles see different start screens, and the admin changes where a role begins', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const seller = await aPerson(admin, { login: 'seller', name: '小钱', primaryRole: 'salesperson' });
  const clerk = await aPerson(admin, { login: 'clerk', name: '小文', primaryRole: 'service' });
  const start = async (person: SignIn) => {
    const own = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await enter(own, person, '/app/');
    return own;
  };

  await test.step('each lands on the tabs of his own role with no extra click', async () => {
    const sales = await start(seller);
    await expect(tabs(sales)).toContainText(['客户', '报价单', '销售订单', '产品']);
    await expect(sales).toHaveURL(/\/app\/o\/customer/);
    await sales.context().close();
    const service = await start(clerk);
    await expect(tabs(service)).toContainText(['客户', '销售订单', '退货单']);
    await expect(tabs(service).filter({ hasText: '报价单' })).toHaveCount(0);
    await service.context().close();
  });

  await test.step('the admin gives the sales role another app and lets it open first', async () => {
    await enter(page, admin, '/admin/roles/salesperson');
    const apps = page.getByRole('region', { name: '应用' });
    await apps.getByRole('combobox', { name: '添加应用' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '市场' }).click();
    await apps.getByRole('button', { name: '设“市场”为登录后打开' }).click();
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('the next sign-in begins there', async () => {
    const sales = await start(seller);
    await expect(tabs(sales)).toContainText(['产品', '客户', '联系人']);
    await expect(tabs(sales).filter({ hasText: '报价单' })).toHaveCount(0);
    await expect(sales).toHaveURL(/\/app\/o\/product/);
    await sales.context().close();
  });
});

test('4.2 several page layouts: three roles see three field sets, and managers what a customer has brought', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const person = (login: string, primaryRole: string) => aPerson(admin, { login, name: primaryRole, primaryRole });
  const [seller, service, boss] = [
    await person('zhou', 'salesperson'),
    await person('chen', 'service'),
    await person('he', 'management'),
  ];
  const customer = await aRecord(seller, 'customer', { name: '宁波海工', mobile: '13800138000', city: '宁波' });
  const steel = { name: '钢板', model: 'GB', category: 'sensor', listPrice: '100' };
  const product = await aRecord(admin, 'product', steel);
  const order = (status: string, quantity: string) =>
    aRecord(admin, 'salesOrder', { customer, status, orderLines: [{ values: { product, quantity, price: '100' } }] });
  await order('confirmed', '10');
  await order('cancelled', '99');

  await test.step('the admin adds a roll-up over open orders to the page of the managers', async () => {
    await enter(page, admin, '/admin/objects/customer/fields/new');
    const editor = page.getByRole('form', { name: '字段' });
    await editor.getByRole('textbox', { name: '名称', exact: true }).fill('在途订单金额');
    await editor
      .getByRole('button', { name: '汇总', exact: true })
      .or(editor.getByRole('radio', { name: '汇总' }))
      .first()
      .click();
    await chooseExactly(page, '汇总的对象', '销售订单');
    await chooseExactly(page, '查找字段', '客户');
    await editor.getByText('求和', { exact: true }).click();
    await chooseExactly(page, '汇总的字段', '订单金额');
    await editor.getByRole('textbox', { name: '条件' }).fill('status = "confirmed"');
    await page.keyboard.press('Escape');
    await chooseExactly(page, '结果类型', '金额');
    for (const other of ['销售完整页', '客服基本页', '市场画像页', '经销商页']) {
      const chip = editor.getByRole('button', { name: other });
      if ((await chip.count()) > 0 && (await chip.getAttribute('aria-pressed')) === 'true') await chip.click();
    }
    await editor.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('the admin draws a page for service, one field by dragging, and gives it to the role', () =>
    drawLayout(page, '客服速查', { chosen: ['客户名称', '手机'], dragged: '所在城市', role: 'service' }));

  const see = async (viewer: SignIn) => {
    const own = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await enter(own, viewer, `/app/o/customer/${customer}`);
    await expect(own.getByRole('heading', { level: 1 })).toHaveText('宁波海工');
    return own;
  };

  await test.step('the manager sees what the customer brings, kept right by the orders', async () => {
    const own = await see(boss);
    await expect(valueOf(own, 'dealAmount')).toContainText('¥1,000.00');
    await expect(valueOf(own, 'zaiTuDingDanJinE')).toContainText('¥1,000.00');
    await expect(valueOf(own, 'mobile')).toHaveCount(0);
    await order('confirmed', '5');
    await own.reload();
    await expect(valueOf(own, 'dealAmount')).toContainText('¥1,500.00');
    await own.context().close();
  });

  await test.step('whoever follows the customer sees how to reach it, and may change it', async () => {
    const own = await see(seller);
    for (const field of ['mobile', 'city', 'owner']) {
      await expect(valueOf(own, field).first()).toBeVisible();
    }
    await expect(valueOf(own, 'zaiTuDingDanJinE')).toHaveCount(0);
    await expect(own.getByRole('button', { name: /^编\s?辑 E$/ })).toBeVisible();
    await own.context().close();
  });

  await test.step('service sees the basics alone; what the role may not know is not in the reply either', async () => {
    const own = await see(service);
    const fields = own.getByRole('main').locator('[data-field]');
    await expect(fields).toHaveCount(3);
    expect(await fields.evaluateAll((all) => all.map((each) => each.getAttribute('data-field')))).toEqual([
      'name',
      'city',
      'mobile',
    ]);
    const door = await apiOf(service);
    const { values } = await json<{ values: object }>(await door.get(`/api/objects/customer/records/${customer}`));
    expect(Object.keys(values)).not.toContain('dealAmount');
    await door.dispose();
    await own.context().close();
  });
});

const tabs = (page: Page) => page.getByRole('navigation', { name: '导航' }).getByRole('link');
