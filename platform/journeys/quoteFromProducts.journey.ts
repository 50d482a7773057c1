import { expect, test, type Page } from '@playwright/test';
import { apiOf, enter, json } from './people';
import { aTenant } from './tenants';
import { cellsOf, readDownload } from './workbooks';

test('4.4 two of five ticked products become the two lines of a quote', async ({ page }) => {
  const admin = await aTenant();
  const api = await apiOf(admin);
  for (const name of ['钢板', '螺栓', '轴承', '电机', '阀门']) {
    const values = { name, model: `M-${name}`, category: 'sensor', listPrice: '100' };
    await json(await api.post('/api/objects/product/records', { data: { values } }));
  }
  await json(await api.post('/api/objects/customer/records', { data: { values: { name: '宁波海工' } } }));

  await test.step('the admin draws the button on the screen', async () => {
    await enter(page, admin, '/admin/objects/product/actions/new');
    await page.getByLabel('按钮文字').fill('打印报价单');
    await page.getByLabel('记录页').uncheck();
    await page.getByLabel('列表', { exact: true }).check();
    await page.getByText('打开新建页面').click();
    await choose(page, '新建哪个对象的记录', '报价单');
    await choose(page, '每条勾选的记录生成一行', 'quoteLine');
    await page.getByRole('button', { name: '添加字段' }).last().click();
    await page.getByRole('combobox', { name: '字段', exact: true }).click();
    await option(page, '产品').click();
    await page.getByRole('textbox', { name: /“.*产品.*”的公式/ }).pressSequentially('$Record');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('with nothing ticked the button says so and does nothing', async () => {
    await page.goto('/app/o/product');
    await page.getByRole('button', { name: '打印报价单' }).click();
    await expect(page.getByText('请先勾选要处理的记录')).toBeVisible();
    await expect(page).toHaveURL(/\/o\/product/);
  });

  await test.step('two ticked rows open a quote with two lines, and nothing is stored yet', async () => {
    for (const name of ['螺栓', '电机']) {
      await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: '打印报价单' }).click();
    await expect(page).toHaveURL(/\/o\/quote\/new/);
    await expect(page.getByText('螺栓').first()).toBeVisible();
    const none = await json<{ records: unknown[] }>(await api.get('/api/objects/quote/records'));
    expect(none.records).toHaveLength(0);
  });

  await test.step('saved, the quote has exactly these two lines', async () => {
    await page.getByLabel('报价主题', { exact: true }).fill('年度报价');
    await page.getByRole('combobox', { name: '客户', exact: true }).fill('宁波');
    await page.locator('.ant-select-item-option').filter({ hasText: '宁波海工' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page).toHaveURL(/\/o\/quote\/\d+$/);
    const { records } = await json<{ records: { id: string }[] }>(await api.get('/api/objects/quote/records'));
    const [quote] = records;
    const { values } = await json<{ values: { quoteLines: { name: string }[] } }>(
      await api.get(`/api/objects/quote/records/${quote?.id}`),
    );
    expect(values.quoteLines.map(({ name }) => name).toSorted()).toEqual(['电机', '螺栓'].toSorted());
    await api.dispose();
  });

  await test.step('and its print shows both', async () => {
    const [printed] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '打印报价单' }).click(),
    ]);
    expect(cellsOf(await readDownload(printed))).toEqual(expect.arrayContaining(['螺栓', '电机']));
  });
});

async function choose(page: Page, label: string, chosen: string): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(label) }).click();
  if (label.startsWith('新建')) await page.keyboard.type(chosen);
  await option(page, chosen).click();
}

function option(page: Page, text: string) {
  const open = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  return open.locator('.ant-select-item-option').filter({ hasText: text }).first();
}
