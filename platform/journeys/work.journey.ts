import { expect, test, type Locator, type Page } from '@playwright/test';
import { aCustomer } from './customers';
import { fieldOf, valueOf } from './forms';
import { enter } from './people';
import { signInOf } from './signIns';

test('a list is narrowed by a condition and a search, and sorted by a column', async ({ page }) => {
  await enter(page, signInOf('wang'), '/app/o/customer');
  await expect(rows(page).first()).toBeVisible();

  await page.getByRole('button', { name: '条件' }).click();
  await page.getByRole('combobox', { name: '选择字段' }).fill('所在城市');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '所在城市' }).fill('苏州');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^移除条件 所在城市/ })).toBeVisible();
  await expect(rows(page).first()).toContainText('苏州');
  await expect(rows(page).filter({ hasNotText: '苏州' })).toHaveCount(0);

  const name = page.getByRole('columnheader').filter({ hasText: '客户名称' });
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('button', { name: /^移除条件 所在城市/ }).click();
  await page.getByLabel('搜索本列表').fill('澜桉精密');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '苏州澜桉精密机械有限公司' })).toBeVisible();
});

test('a formula follows what is typed and is saved with the record', async ({ page }) => {
  const { name, id } = await aCustomer({ level: 'A' });
  await enter(page, signInOf('wang'), `/app/o/customer/${id}/edit`);
  await expect(valueOf(page, 'isKeyAccount')).toContainText('否');
  await page.getByLabel('年营业额', { exact: true }).fill('60000000');
  await expect(valueOf(page, 'isKeyAccount')).toContainText('是');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(valueOf(page, 'isKeyAccount').first()).toContainText('是');
});

test('two people who changed one record choose between their values and lose nothing', async ({ page, browser }) => {
  const { id } = await aCustomer({ city: '苏州' });
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await enter(page, signInOf('wang'), `/app/o/customer/${id}/edit`);
  await enter(other, signInOf('admin'), `/app/o/customer/${id}/edit`);
  await expect(fieldOf(page, '所在城市')).toBeVisible();

  await other.getByLabel('所在城市', { exact: true }).fill('无锡');
  await other.getByLabel('网站', { exact: true }).fill('https://other.example');
  await other.getByRole('button', { name: '保存', exact: true }).click();
  await expect(valueOf(other, 'city')).toContainText('无锡');

  await page.getByLabel('所在城市', { exact: true }).fill('常州');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const merge = page.getByRole('dialog', { name: '这条记录刚被别人改过' });
  await expect(merge).toContainText('常州');
  const theirs = merge.getByRole('radio', { name: /无锡/ });
  await expect(async () => {
    await theirs.check({ timeout: 2_000 }); // a click while the dialog still grows may miss
  }).toPass();
  await merge.getByRole('button', { name: '合并并保存' }).click();
  await expect(merge).toBeHidden();
  await expect(valueOf(page, 'city')).toContainText('无锡');
  await expect(valueOf(page, 'website')).toContainText('other.example');
  await other.context().close();
});

function rows(page: Page): Locator {
  return page
    .getByRole('grid', { name: '客户列表' })
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
}
