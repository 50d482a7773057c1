import { expect, test, type FrameLocator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { apiOf, enter, json } from './people';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

const html = readFileSync(new URL('cockpit.html', import.meta.url), 'utf8');
const attempts = ['接口', '外网', '图片', '脚本', '外层', '存储', 'Cookie', '直连', '离开外层'];

test('a custom page serves one role under its rights, and the tenant’s code stays in its frame', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  await hideRevenue(admin);
  const seller = await aPerson(admin, { login: 'seller', name: '小钱', primaryRole: 'salesperson' });
  const id = await aCustomerOf(seller);

  await test.step('the admin draws the page for salespeople and sees at once how it looks', async () => {
    await enter(page, admin, '/admin/objects/customer/pages');
    await page.getByRole('button', { name: '新建自定义页面' }).click();
    await page.getByLabel('页面名称').fill('客户驾驶舱');
    await page.getByRole('button', { name: '销售', exact: true }).click();
    await page.getByRole('textbox', { name: 'HTML' }).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(html);
    const preview = page.frameLocator('iframe[title="预览"]');
    await expect(preview.getByRole('heading')).toHaveText('宁波海工');
    await preview.getByRole('button', { name: '改手机为 123' }).click();
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  const work = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const asked: string[] = [];
  work.on('request', (request) => asked.push(request.url()));
  await enter(work, seller, `/app/o/customer/${id}`);
  const cockpit = work.frameLocator('iframe[title="客户驾驶舱"]');

  await test.step('the salesperson sees it in place of the record, without what the role may not read', async () => {
    await expect(cockpit.getByRole('heading')).toHaveText('宁波海工');
    await expect(cockpit.getByText('看不到')).toBeVisible();
  });

  await test.step('it saves what the person may, and is refused as the person would be', async () => {
    await press(cockpit, '改手机为 13800138000', '已保存：13800138000');
    await press(cockpit, '改手机为 123', '被拒绝：手机号须为 11 位');
    await press(cockpit, '提高信用额度', '被拒绝：');
  });

  await test.step('its code reaches neither the platform nor anything else', async () => {
    await expect(cockpit.getByRole('listitem')).toHaveText(attempts.map((name) => `${name}：失败`));
    await cockpit.getByRole('button', { name: '离开' }).click();
    await expect(work.getByText('这个自定义页面没有响应。')).toBeVisible();
    expect(asked.filter((url) => url.includes('stolen') || url.includes('localhost:9'))).toEqual([]);
  });

  await test.step('the standard page is one click away, and back again', async () => {
    await work.getByRole('button', { name: '打开标准页面' }).click();
    await expect(work.locator('[data-field="mobile"]').first()).toContainText(/138\s?0013\s?8000/);
    await work.getByRole('button', { name: '打开“客户驾驶舱”' }).click();
    await expect(cockpit.getByRole('heading')).toHaveText('宁波海工');
    await work.keyboard.press('Tab');
    await cockpit.getByRole('button', { name: '离开' }).press('Escape');
    await expect(work.getByRole('button', { name: '标准页面', exact: true })).toBeFocused();
  });

  await test.step('opened by its address it runs as nobody, if at all', async () => {
    await work.goto('/api/objects/customer/pages/keHuJiaShiCang').catch(() => undefined);
    await expect(work.getByText('接口：成功')).toHaveCount(0);
    expect(await work.evaluate(() => self.origin)).toBe('null');
  });
  await work.context().close();
});

async function press(page: FrameLocator, button: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('status')).toContainText(answer);
}

async function hideRevenue(admin: SignIn): Promise<void> {
  const api = await apiOf(admin);
  const { body, hash } = await json<{ hash: string; body: { objects: { customer: { fields: object } } } }>(
    await api.get('/api/metadata/role/salesperson'),
  );
  body.objects.customer.fields = { annualRevenue: 'hidden', creditLimit: 'read' };
  await json(await api.put('/api/draft/role/salesperson', { data: body, headers: { 'If-Match': `"${hash}"` } }));
  await json(await api.post('/api/draft/publish', { data: { accept: [] } }));
  await api.dispose();
}

async function aCustomerOf(seller: SignIn): Promise<string> {
  const api = await apiOf(seller);
  const { id } = await json<{ id: string }>(
    await api.post('/api/objects/customer/records', { data: { values: { name: '宁波海工' } } }),
  );
  await api.dispose();
  return id;
}
