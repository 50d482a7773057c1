import { expect, test, type Page } from '@playwright/test';
import { valueOf } from './forms';
import { apiOf, enter, json } from './people';
import { drawService } from './services';
import { aPerson, aTenant } from './tenants';

test('4.10 a service request brings its tracking, an engineer is assigned, and a failure reminds the service person', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const service = await aPerson(admin, { login: 'kefu', name: '小客', primaryRole: 'service' });
  await aPerson(admin, { login: 'gong1', name: '工程师甲', primaryRole: 'service' });
  await aPerson(admin, { login: 'gong2', name: '工程师乙', primaryRole: 'service' });

  await test.step('the admin draws what follows a request, a failure and the button', async () =>
    drawService(await browser.newPage({ locale: 'zh-CN' }), admin));

  await test.step('a new request has exactly one tracking', async () => {
    await enter(page, service, '/app/o/serviceRequest/new');
    await page.getByLabel('主题', { exact: true }).fill('压机漏油');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(valueOf(page, 'subject').first()).toContainText('压机漏油');
    await expect(trackings(page)).toHaveCount(1);
  });

  await test.step('so has one that comes by the API', async () => {
    const api = await apiOf(service);
    await json(await api.post('/api/objects/serviceRequest/records', { data: { values: { subject: '电机异响' } } }));
    const { records } = await json<{ records: unknown[] }>(await api.get('/api/objects/projectTracking/records'));
    expect(records).toHaveLength(2);
    await api.dispose();
  });

  await test.step('the button writes the engineer to the tracking and to the request', async () => {
    await openTracking(page);
    await assign(page, '工程师甲');
    await expect(valueOf(page, 'tracker').first()).toContainText('工程师甲');
    await page.getByRole('main').getByRole('link', { name: /^FW-/ }).first().click();
    await expect(valueOf(page, 'currentTracker').first()).toContainText('工程师甲');
  });

  await test.step('a failure is one reminder, seen at once and gone when read', async () => {
    await openTracking(page);
    await page.getByRole('button', { name: '编辑 E' }).click();
    await page.getByRole('combobox', { name: '状态', exact: true }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '未能解决' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '通知，1 条未读' }).click();
    await page
      .getByRole('region', { name: '通知' })
      .getByRole('button', { name: /未能解决/ })
      .click();
    await expect(page.getByRole('button', { name: '通知', exact: true })).toBeVisible();
  });

  await test.step('assigned again, both fields follow, and history keeps the first attempt', async () => {
    await assign(page, '工程师乙');
    await expect(valueOf(page, 'tracker').first()).toContainText('工程师乙');
    const history = page.getByRole('complementary').filter({ hasText: '变更记录' });
    await expect(history).toContainText('工程师甲');
    await expect(history).toContainText('由“分配项目跟踪”触发');
    await page.getByRole('main').getByRole('link', { name: /^FW-/ }).first().click();
    await expect(valueOf(page, 'currentTracker').first()).toContainText('工程师乙');
  });
});

function trackings(page: Page) {
  return page.getByRole('main').getByRole('link', { name: /^GZ-/ });
}

async function openTracking(page: Page): Promise<void> {
  await trackings(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^GZ-/);
}

async function assign(page: Page, engineer: string): Promise<void> {
  await page.getByRole('button', { name: '分配项目跟踪' }).click();
  const dialog = page.getByRole('dialog', { name: '分配项目跟踪' });
  await dialog.getByRole('combobox', { name: '工程师' }).fill(engineer);
  await page.locator('.ant-select-item-option').filter({ hasText: engineer }).click();
  await dialog.getByRole('button', { name: '分配项目跟踪' }).click();
  await expect(dialog).toBeHidden();
}
