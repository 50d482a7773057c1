import { expect, test, type Page } from '@playwright/test';
import { apiOf, enter, json } from './people';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

const meeting = '周一例会';

test('4.8 tags: a customer, an order, a return order and one of its lines are found under one tag', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const guest = await aPerson(admin, { login: 'guest', name: '小客', primaryRole: 'service' });
  const { customer, order, returned } = await documents(admin);
  await ordersAreNotFor(admin, 'service');

  await test.step('the admin makes a shared tag in a group', async () => {
    await enter(page, admin, '/admin/tags');
    await page.getByRole('button', { name: '新建分组' }).click();
    await page.getByLabel('名称').fill('会议');
    await page.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(page.getByRole('heading', { name: '会议' })).toBeVisible();
    await page.getByRole('button', { name: '新建标签' }).click();
    await page.getByLabel('名称').fill(meeting);
    await page.getByRole('combobox', { name: '分组' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '会议' }).click();
    await page.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(page.getByRole('region', { name: '会议' })).toContainText(`${meeting}0 条记录`);
  });

  await test.step('each document gets the tag in a window, found by the first letters of its pinyin', async () => {
    for (const document of [`customer/${customer}`, `salesOrder/${order}`, `returnOrder/${returned}`]) {
      await page.goto(`/app/o/${document}`);
      await putTag(page);
    }
    await page.getByRole('link', { name: '钢板 3mm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('钢板 3mm');
    await putTag(page);
  });

  await test.step('the recent tags at the side lead to four rows of four objects, and each opens', async () => {
    await page.getByRole('complementary', { name: '侧栏' }).getByRole('button', { name: '最近标签' }).click();
    await page.getByRole('region', { name: '最近标签' }).getByRole('link', { name: meeting }).click();
    await expect(found(page)).toHaveCount(4);
    for (const object of ['客户', '销售订单', '退货单', '退货明细']) {
      await expect(page.getByRole('group', { name: '按对象筛选' })).toContainText(`${object} 1`);
    }
    for (const row of [3, 2, 1, 0]) {
      const link = found(page).nth(row).getByRole('link').first();
      const name = (await link.textContent()) ?? '';
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await page.goBack();
    }
    await found(page).filter({ hasText: '客户' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('宁波海工');
  });

  await test.step('what is taken off comes back with one click', async () => {
    await page.getByRole('button', { name: `移除标签“${meeting}”` }).click();
    await expect(tagsOf(page).getByRole('link', { name: meeting })).toHaveCount(0);
    await page
      .getByText(`已移除标签“${meeting}”`)
      .getByRole('button', { name: /撤\s?销/ })
      .click();
    await expect(tagsOf(page).getByRole('link', { name: meeting })).toBeVisible();
  });

  await test.step('somebody without right on the order sees three rows, and three is what is counted', async () => {
    const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await enter(other, guest, '/app/tags');
    await other.getByRole('main').getByRole('link', { name: meeting }).click();
    await expect(found(other)).toHaveCount(3);
    await expect(other.getByRole('button', { name: '全部 3' })).toBeVisible();
    await expect(other.getByRole('main')).not.toContainText('销售订单');
    await other.context().close();
  });
});

function tagsOf(page: Page) {
  return page.getByRole('region', { name: '标签', exact: true });
}

function found(page: Page) {
  return page.getByRole('table', { name: `带有标签“${meeting}”的记录` }).locator('tbody tr');
}

async function putTag(page: Page): Promise<void> {
  await tagsOf(page).getByRole('button', { name: '编辑标签' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('查找标签，或输入新标签的名称').fill('zylh');
  await dialog.getByRole('checkbox', { name: meeting }).check();
  await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
  await expect(tagsOf(page).getByRole('link', { name: meeting })).toBeVisible();
}

async function documents(admin: SignIn): Promise<{ customer: string; order: string; returned: string }> {
  const api = await apiOf(admin);
  const make = async (object: string, values: object) =>
    (await json<{ id: string }>(await api.post(`/api/objects/${object}/records`, { data: { values } }))).id;
  const customer = await make('customer', { name: '宁波海工' });
  const product = await make('product', { name: '钢板 3mm', model: 'GB-3', category: 'sensor', listPrice: '100' });
  const order = await make('salesOrder', { customer, subject: '船板' });
  const line = { values: { product, name: '钢板 3mm', quantity: '2', price: '100' } };
  const returned = await make('returnOrder', { customer, reason: 'quality', returnLines: [line] });
  await api.dispose();
  return { customer, order, returned };
}

async function ordersAreNotFor(admin: SignIn, role: string): Promise<void> {
  const api = await apiOf(admin);
  const { body } = await json<{ body: { objects: Record<string, unknown> } }>(
    await api.get(`/api/metadata/role/${role}`),
  );
  body.objects['salesOrder'] = { create: false, read: 'none', update: 'none', delete: 'none' };
  await json(await api.put(`/api/draft/role/${role}`, { data: body }));
  await json(await api.post('/api/draft/publish', { data: { accept: [] } }));
  await api.dispose();
}
