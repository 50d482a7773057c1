import { expect, test, type Page } from '@playwright/test';
import { apiOf, enter, json } from './people';
import type { SignIn } from './signIns';
import { aTenant } from './tenants';
import { cellsOf, readDownload, workbookOf } from './workbooks';

test('4.5 print: the tenant’s own Excel form is filled with a quote and its three products', async ({ page }) => {
  const admin = await aTenant();
  const quote = await aQuote(admin);

  await test.step('a tenant prints with the template’s form from its first day', async () => {
    await enter(page, admin, `/app/o/quote/${quote}`);
    const printed = await download(page, () => page.getByRole('button', { name: '打印报价单' }).click());
    expect(cellsOf(await readDownload(printed))).toEqual(
      expect.arrayContaining(['客户 Customer：宁波海工', '钢板 3mm', 'SUM(G12:G14)']),
    );
  });

  await test.step('the admin takes the sample, and a form of the company’s own with a slip in it', async () => {
    await page.goto('/admin/objects/quote/prints');
    const sample = await download(page, () => page.getByRole('button', { name: '下载示例模板' }).click());
    expect(cellsOf(await readDownload(sample)).join(' ')).toContain('${quoteLines.#}');
    await page.getByRole('button', { name: /新建打印模板/ }).click();
    await page.getByRole('dialog').getByLabel('按钮名称').fill('公司报价单');
    await choose(page, form('${客户名}'));
    await expect(page.getByRole('dialog').getByText('Sheet1!B1')).toBeVisible();
    await expect(page.getByRole('dialog').getByText(/没有字段“客户名”/)).toBeVisible();
  });

  await test.step('mended, everything can be filled, and it is published', async () => {
    await choose(page, form('${customer.name}'));
    await expect(page.getByText(/所有占位符都能填写/)).toBeVisible();
    await page.getByRole('dialog').getByLabel('文件名').fill('报价单 ${subject}');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^保\s?存$/ })
      .click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  await test.step('on the quote the print button gives the workbook with every value in its cell', async () => {
    await page.goto(`/app/o/quote/${quote}`);
    await page.getByRole('button', { name: '打印' }).click();
    const printed = await download(page, () => page.getByRole('menuitem', { name: '公司报价单', exact: true }).click());
    expect(printed.suggestedFilename()).toBe('报价单 船用钢材.xlsx');
    const cells = cellsOf(await readDownload(printed));
    expect(cells).toEqual(expect.arrayContaining(['宁波海工', '钢板 3mm', '钢板 5mm', '螺栓']));
    expect(cells.filter((cell) => /^(200|750|35)$/.test(cell))).toEqual(['200', '750', '35']);
    expect(cells).toContain('SUM(C3:C5)');
  });
});

/** A form: the customer above, a row that repeats for each product, and their sum. */
function form(customer: string): Buffer {
  return workbookOf([
    ['客户', customer],
    ['产品', '数量', '金额'],
    ['${quoteLines.name}', '${quoteLines.quantity}', '${quoteLines.quantity * quoteLines.fobPrice}'],
    ['合计', '', { formula: 'SUM(C3)' }],
  ]);
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: '报价单.xlsx', mimeType: 'application/octet-stream', buffer });
}

async function download(page: Page, start: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return file;
}

async function aQuote(admin: SignIn): Promise<string> {
  const api = await apiOf(admin);
  const make = async (object: string, values: object) =>
    (await json<{ id: string }>(await api.post(`/api/objects/${object}/records`, { data: { values } }))).id;
  const customer = await make('customer', { name: '宁波海工' });
  const product = await make('product', { name: '钢板', model: 'GB', category: 'sensor', listPrice: '100' });
  const line = (name: string, quantity: string, fobPrice: string) => ({
    values: { product, name, quantity, fobPrice },
  });
  const quoteLines = [line('钢板 3mm', '2', '100'), line('钢板 5mm', '5', '150'), line('螺栓', '10', '3.5')];
  const quote = await make('quote', { customer, subject: '船用钢材', quoteMode: 'FOB', quoteLines });
  await api.dispose();
  return quote;
}
