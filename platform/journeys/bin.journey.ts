import { expect, test } from '@playwright/test';
import { enter } from './people';
import { signInOf } from './signIns';
import { aCustomer } from './customers';

test('a deleted record comes back by undo and from the recycle bin', async ({ page }) => {
  const { name, id } = await aCustomer({});
  await enter(page, signInOf('wang'), `/app/o/customer/${id}`);
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  await page.goto(`/app/o/customer/${id}`);
  await expect(page.getByRole('heading', { name })).toBeVisible();

  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await expect(page).toHaveURL(/\/o\/customer(\?|$)/);
  await page.getByRole('button', { name: '回收站' }).click();
  const entry = page.getByRole('row').filter({ hasText: name });
  await entry.getByRole('button', { name: /恢\s?复/ }).click();
  await expect(entry).toHaveCount(0);
  await page.goto(`/app/o/customer/${id}`);
  await expect(page.getByRole('heading', { name })).toBeVisible();
});
