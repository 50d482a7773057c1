import { expect, test, type Page } from '@playwright/test';
import { fieldOf, valueOf } from './forms';
import { apiOf, enter, json } from './people';
import { aPerson, aTenant } from './tenants';

const told = '微信号不会只有 3 位。';

test('a field and a rule go live while people work, and a roll back keeps their data', async ({ page, browser }) => {
  const admin = await aTenant();
  const seller = await aPerson(admin, { login: 'seller', name: '小钱', primaryRole: 'salesperson' });
  const api = await apiOf(seller);
  const { id } = await json<{ id: string }>(
    await api.post('/api/objects/customer/records', { data: { values: { name: '杭州远山' } } }),
  );
  await api.dispose();
  const work = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await enter(work, seller, `/app/o/customer/${id}/edit`);
  await expect(work.getByLabel('客户名称', { exact: true })).toHaveValue('杭州远山');
  await work.getByLabel('所在城市', { exact: true }).fill('杭州');
  await enter(page, admin, '/admin/objects/customer/fields/new');

  await test.step('one name and one click make a field; the open form has it by itself, what was typed stays', async () => {
    const editor = page.getByRole('form', { name: '字段' });
    await editor.getByRole('textbox', { name: '名称', exact: true }).fill('微信号');
    await expect(editor.getByRole('textbox', { name: 'API 名称' })).toHaveValue('weiXinHao');
    await save(page);
    await expect(page.getByText('已发布')).toBeVisible();
    await expect(work.getByLabel('微信号', { exact: true })).toBeVisible();
    await expect(work.getByLabel('所在城市', { exact: true })).toHaveValue('杭州');
  });

  await test.step('the admin tries a rule on typed values and switches it on', async () => {
    await page.goto('/admin/objects/customer/rules/new');
    await page.getByLabel('规则名称').fill('微信号长度');
    await page.getByRole('textbox', { name: '条件' }).pressSequentially('LEN(weiXinHao) = 3');
    await page.keyboard.press('Escape');
    await page.getByLabel('提示语').fill(told);
    await page.getByRole('table').getByLabel('微信号').fill('abc');
    await expect(page.getByText('✗ 拦截')).toBeVisible();
    await page.getByRole('table').getByLabel('微信号').fill('abcdef');
    await expect(page.getByText('✓ 通过')).toBeVisible();
    await page.getByLabel('显示在').fill('微信号');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '保存并启用' }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('saving is refused with the message at the field, and goes through once it is right', async () => {
    await work.getByLabel('微信号', { exact: true }).fill('abc');
    await work.getByRole('button', { name: '保存', exact: true }).click();
    await expect(work.getByRole('alert').first()).toContainText(told);
    await expect(fieldOf(work, '微信号')).toContainText(told);
    await work.getByLabel('微信号', { exact: true }).fill('qianxiao');
    await work.getByRole('button', { name: '保存', exact: true }).click();
    await expect(valueOf(work, 'weiXinHao')).toContainText('qianxiao');
  });

  await test.step('rolled back, after a word on the values that go out of sight, the field is gone and the rest is there', async () => {
    await publishAgain(page, 1);
    const question = page.getByRole('dialog').filter({ hasText: '1 条记录中有 1 条在此字段有值；值会保留' });
    await question.getByRole('button', { name: '仍然回滚' }).click();
    await expect(page.getByText(/已发布为第 4 版/)).toBeVisible();
    await expect(valueOf(work, 'weiXinHao')).toHaveCount(0);
    await expect(valueOf(work, 'city')).toContainText('杭州');
  });

  await test.step('published again, the value is back', async () => {
    await publishAgain(page, 3);
    await expect(page.getByText(/已发布为第 5 版/)).toBeVisible();
    await expect(valueOf(work, 'weiXinHao')).toContainText('qianxiao');
  });
  await work.context().close();
});

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
}

async function publishAgain(page: Page, release: number): Promise<void> {
  await page.goto('/admin/releases');
  await page.getByRole('button', { name: `第 ${release} 版` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '回滚到此版' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
}
