import { expect, request, test, type APIRequestContext, type Page } from '@playwright/test';
import type { SignIn } from './signIns';

/** Signs in through the door of the product and goes to the page asked for. */
export async function enter(page: Page, person: SignIn, address: string): Promise<void> {
  await page.goto('/app/');
  await page.getByLabel('企业代码').fill(person.tenant);
  await page.getByLabel('登录名').fill(person.login);
  await page.getByLabel('密码').fill(person.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto(address);
}

/** Somebody signed in without a browser: calls of the API carry the session and its anti-forgery token. */
export async function apiOf({ tenant, login, password }: SignIn): Promise<APIRequestContext> {
  const door = await request.newContext({ baseURL: baseURL() });
  const { csrf } = await json<{ csrf: string }>(await door.get('/api/session'));
  const session = await json<{ csrf: string }>(
    await door.post('/api/session', { data: { tenant, login, password }, headers: { 'X-CSRF-Token': csrf } }),
  );
  const storageState = await door.storageState();
  await door.dispose();
  return request.newContext({ baseURL: baseURL(), storageState, extraHTTPHeaders: headersOf(session.csrf, tenant) });
}

/** The headers of a call of the API by somebody whose session cookie the context holds. */
export function headersOf(csrf: string, tenant: string): Record<string, string> {
  return { 'X-CSRF-Token': csrf, 'Accept-Language': 'zh-CN', ...(tenant === '' ? {} : { 'X-Tenant': tenant }) };
}

/** The JSON of an answer that must be a success; the failure's text otherwise. */
export async function json<T>(response: { ok(): boolean; status(): number; url(): string; text(): Promise<string> }) {
  const text = await response.text();
  expect(response.ok(), `${response.status()} ${response.url()} ${text}`).toBe(true);
  return JSON.parse(text) as T;
}

/** Where the platform under test is. */
export function baseURL(): string | undefined {
  return test.info().project.use.baseURL;
}
