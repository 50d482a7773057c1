import { expect, test, type APIRequestContext, type APIResponse, type Page } from '@playwright/test';
import { fieldOf } from './forms';
import { apiOf, enter, json } from './people';
import { aTenant } from './tenants';

const refusal = '手机号须为 11 位，并以已分配的号段开头。';
const records = '/api/objects/customer/records';
const rule =
  'AND(NOT(ISBLANK(mobile)), NOT(AND(REGEX(mobile, "[0-9]{11}"), INPICKLIST(LEFT(mobile, 3), "mobilePrefix"))))';

test('4.7 phone numbers: a wrong one is refused at every door until the tenant allocates its range', async ({
  page,
}) => {
  const admin = await aTenant();
  const api = await apiOf(admin);
  await removeRuleOfTemplate(api);

  await test.step('the admin draws the rule and switches it on', async () => {
    await enter(page, admin, '/admin/objects/customer/rules/new');
    await page.getByLabel('规则名称').fill('手机号');
    await page.getByRole('textbox', { name: '条件' }).fill(rule);
    await page.keyboard.press('Escape');
    await page.getByLabel('提示语').fill(refusal);
    await page.getByLabel('显示在').fill('手机');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '保存并启用' }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('the form refuses a digit too few, one too many and 12345678901 with these words at the field', async () => {
    await page.goto('/app/o/customer/new');
    await page.getByLabel('客户名称', { exact: true }).fill('杭州远山');
    for (const wrong of ['1380013800', '138001380001', '12345678901']) {
      await page.getByLabel('手机', { exact: true }).fill(wrong);
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await expect(page.getByRole('main').getByRole('alert').first()).toContainText(refusal);
      await expect(fieldOf(page, '手机')).toContainText(refusal);
      await expect(page).toHaveURL(/\/customer\/new$/);
    }
  });

  await test.step('so do the API and the batch', async () => {
    for (const mobile of ['1380013800', '138001380001', '12345678901']) {
      await expectRefused(await api.post(records, { data: customer('甲', { mobile }) }));
    }
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

/** The template ships such a rule; the journey draws its own. */
async function removeRuleOfTemplate(api: APIRequestContext): Promise<void> {
  expect((await api.delete('/api/draft/validationRule/customer.mobileFormat')).ok()).toBe(true);
  await json(await api.post('/api/draft/publish', { data: { accept: [] } }));
}

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
