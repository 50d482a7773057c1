import { expect, test, type Browser, type Page } from '@playwright/test';
import { choose } from './forms';
import { apiOf, enter, json } from './people';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

test('a move under another manager changes at once whose customers each manager sees', async ({ page, browser }) => {
  const admin = await aTenant();
  const east = await aPerson(admin, { login: 'east', name: '东经理', primaryRole: 'salesManager' });
  const west = await aPerson(admin, { login: 'west', name: '西经理', primaryRole: 'salesManager' });
  const seller = await aPerson(admin, {
    login: 'seller',
    name: '小钱',
    primaryRole: 'salesperson',
    superior: east.id,
  });
  await ownCustomer(seller, '小钱的客户');
  await ownCustomer(west, '西经理的客户');

  const eastPage = await customersOf(browser, east);
  const westPage = await customersOf(browser, west);
  const sellerPage = await customersOf(browser, seller);

  await test.step('each sees the own customers, managers those of their people', async () => {
    await expectCustomers(sellerPage, ['小钱的客户']);
    await expectCustomers(eastPage, ['小钱的客户']);
    await expectCustomers(westPage, ['西经理的客户']);
  });

  await test.step('the admin moves the salesperson', async () => {
    await enter(page, admin, '/admin/users');
    await page.getByRole('button', { name: '小钱', exact: true }).click();
    await choose(page, '上级', '西经理');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the lists follow at once', async () => {
    await expectCustomers(westPage, ['小钱的客户', '西经理的客户']);
    await expectCustomers(eastPage, []);
    await expectCustomers(sellerPage, ['小钱的客户']);
  });
  for (const open of [eastPage, westPage, sellerPage]) await open.context().close();
});

async function ownCustomer(owner: SignIn, name: string): Promise<void> {
  const api = await apiOf(owner);
  await json(await api.post('/api/objects/customer/records', { data: { values: { name } } }));
  await api.dispose();
}

async function customersOf(browser: Browser, person: SignIn): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await enter(page, person, '/app/o/customer');
  return page;
}

async function expectCustomers(page: Page, names: string[]): Promise<void> {
  const rows = page
    .getByRole('grid', { name: '客户列表' })
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
  await expect(rows).toHaveCount(names.length);
  for (const name of names) await expect(rows.filter({ hasText: name })).toBeVisible();
}
