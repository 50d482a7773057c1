import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { choose, valueOf } from './forms';
import { json } from './people';

type Stored = { id: string; values: { balance: string; amount: string } };

/** Opens an account of the company; answers its id. */
export async function anAccount(api: APIRequestContext, name: string, balance: string): Promise<string> {
  const data = { values: { name, balance } };
  return (await json<Stored>(await api.post('/api/objects/fundAccount/records', { data }))).id;
}

/** Fills in the form of a payment order and saves it. */
export async function anOrder(page: Page, account: string, amount: string): Promise<void> {
  await page.goto('/app/o/paymentOrder/new');
  await choose(page, '出款账户', account);
  await page.getByLabel('付款给', { exact: true }).fill('供应商');
  await page.getByLabel('金额', { exact: true }).fill(amount);
  await page.getByRole('button', { name: '保存', exact: true }).click();
}

/** The account's page shows this balance and these rows of the journal, each with this balance; the API says the same. */
export async function expectFunds(
  page: Page,
  api: APIRequestContext,
  account: string,
  balance: number,
  amounts: number[],
): Promise<void> {
  await page.goto(`/app/o/fundAccount/${account}`);
  await expect(valueOf(page, 'balance').first()).toContainText(yuan(balance));
  const journal = page.getByRole('region', { name: '出纳日记账' });
  await expect(journal.locator('header')).toContainText(`${amounts.length}`);
  await expect(journal.getByRole('cell', { name: '¥' })).toHaveText(amounts.flatMap((a) => [yuan(a), yuan(balance)]));
  const { values } = await json<Stored>(await api.get(`/api/objects/fundAccount/records/${account}`));
  const { records } = await json<{ records: Stored[] }>(
    await api.get('/api/objects/cashJournal/records?fields=amount'),
  );
  expect(Number(values.balance)).toBe(balance);
  expect(records.map((row) => Number(row.values.amount))).toEqual(amounts);
}

function yuan(amount: number): string {
  return amount.toLocaleString('zh-CN', { style: 'currency', currency: 'CNY' });
}
