import { expect, test } from '@playwright/test';
import { enter } from './people';
import { signInOf } from './signIns';
import { newCode, newPassword } from './tenants';

test('a reseller opens a tenant on one page and its admin comes in by the one-time link', async ({ page, browser }) => {
  const code = newCode();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await enter(page, signInOf('reseller'), '/admin/reseller/new');
  await page.getByLabel('企业名称').fill('华东机床');
  await page.getByLabel('企业代码').fill(code);
  await expect(page.getByText('✓ 可用')).toBeVisible();
  await page.getByLabel('管理员姓名').fill('钱经理');
  await page.getByLabel('管理员登录名').fill('13800138000');
  await expect(page.getByTitle('销售管理')).toBeVisible();
  await page.getByRole('button', { name: /^开通/ }).click();

  await expect(page.getByRole('heading', { name: '“华东机床”已开通' })).toBeVisible();
  await page.getByRole('button', { name: '复制' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/app/link?token=');

  const elsewhere = await browser.newContext();
  const admin = await elsewhere.newPage();
  await admin.goto(link);
  await expect(admin.getByRole('heading', { name: '钱经理，欢迎使用' })).toBeVisible();
  const password = newPassword();
  await admin.getByLabel('密码').fill(password);
  await admin.getByLabel('再输入一次').fill(password);
  await admin.getByRole('button', { name: '设置密码并登录' }).click();
  await expect(admin.getByRole('banner')).toContainText('华东机床');
  await expect(admin.getByRole('heading', { name: '对象', exact: true })).toBeVisible();

  await admin.goto(link);
  await expect(admin.getByRole('alert')).toBeVisible();
  await elsewhere.close();
});
