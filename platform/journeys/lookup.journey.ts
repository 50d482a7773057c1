import { expect, test } from '@playwright/test';
import { aCustomer } from './customers';
import { valueOf } from './forms';
import { enter } from './people';
import { signInOf } from './signIns';

test('a look-up suggests records by what they are called and takes the one chosen', async ({ page }) => {
  const customer = await aCustomer({});
  await enter(page, signInOf('wang'), '/app/o/contact/new');
  await page.getByLabel('姓名', { exact: true }).fill('钱远山');
  await page.getByRole('combobox', { name: '所属客户' }).fill(customer.name.slice(-8));
  await page.locator('.ant-select-item-option').filter({ hasText: customer.name }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(valueOf(page, 'customer')).toContainText(customer.name);
});
