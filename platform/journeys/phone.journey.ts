import { expect, test, type APIRequestContext, type APIResponse, type Page } from '@playwright/test';
import { fieldOf } from './forms';
import { apiOf, enter } from './people';
import { aTenant } from './tenants';

const refusal = '手机号须为 11 位，并以已分配的号段开头。';
const records = '/api/objects/customer/records';

test('4.7 phone numbers: a wrong one is refused at every door until the tenant allocates its range', async ({
  page,
}) => {
  const admin = await aTenant();
  const api = await apiOf(admin);
  await enter(page, admin, '/app/o/customer/new');

  await test.step('the form refuses it with the tenant’s words at the field', async () => {
    await page.getByLabel('客户名称', { exact: true }).fill('杭州远山');
    await page.getByLabel('手机', { exact: true }).fill('12345678901');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert').first()).toContainText(refusal);
    await expect(fieldOf(page, '手机')).toContainText(refusal);
    await expect(page).toHaveURL(/\/customer\/new$/);
  });

  await test.step('so do the API and the batch', async () => {
    await expectRefused(await api.post(records, { data: customer('甲', { mobile: '12345678901' }) }));
    expect(await batchStatuses(api, [{ mobile: '12345678901' }, { mobile: '13912345678' }])).toEqual([422, 201]);
  });

  await test.step('a mobile and landlines of 7 and 8 digits are saved', async () => {
    await page.getByLabel('手机', { exact: true }).fill('13800138000');
    await page.getByLabel('固定电话', { exact: true }).fill('0571-88886666');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('heading', { name: '杭州远山' })).toBeVisible();
    expect(await batchStatuses(api, [{ phone: '8888666' }, { phone: '88886666' }, { phone: '888866' }])).toEqual([
      201, 201, 422,
    ]);
  });

  await test.step('the admin adds the range 123, and the number is accepted', async () => {
    await addRange(page, '123');
    await page.goto('/app/o/customer/new');
    await page.getByLabel('客户名称', { exact: true }).fill('杭州近水');
    await page.getByLabel('手机', { exact: true }).fill('12345678901');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('heading', { name: '杭州近水' })).toBeVisible();
    expect((await api.post(records, { data: customer('乙', { mobile: '12345678901' }) })).status()).toBe(201);
  });
  await api.dispose();
});

async function addRange(page: Page, range: string): Promise<void> {
  await page.goto('/admin/picklists/mobilePrefix');
  await page.getByLabel('添加选项：回车确认，可一次粘贴多行').fill(range);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(page.getByText('已发布')).toBeVisible();
}

function customer(name: string, values: Record<string, string>) {
  return { values: { name: `${name} ${crypto.randomUUID()}`, ...values } };
}

async function expectRefused(response: APIResponse): Promise<void> {
  expect(response.status()).toBe(422);
  const problem = (await response.json()) as { errors: { pointer?: string; field?: string; message: string }[] };
  expect(problem.errors.map(({ message }) => message)).toEqual([refusal]);
}

async function batchStatuses(api: APIRequestContext, customers: Record<string, string>[]): Promise<number[]> {
  const operations = customers.map((values, index) => ({ op: 'create', ...customer(`批 ${index}`, values) }));
  const response = await api.post(`${records}/batch`, { data: { atomic: false, operations } });
  const { results } = (await response.json()) as { results: { status: number }[] };
  return results.map(({ status }) => status);
}
