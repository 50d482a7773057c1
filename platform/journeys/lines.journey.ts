import { expect, test, type Locator, type Page } from '@playwright/test';
import { choose, chooseExactly } from './forms';
import { apiOf, enter, json } from './people';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

const always = ['产品*', '数量*', 'FOB 单价*', '金额'];

test('4.3 different pages for different types: the quotation mode decides what a quoted product asks for', async ({
  page,
  browser,
}) => {
  const admin = await aTenant();
  const seller = await aPerson(admin, { login: 'seller', name: '小钱', primaryRole: 'salesperson' });
  await customerAndProducts(admin, seller);

  await test.step('the admin draws the table of quoted products: freight unless FOB, insurance for CIF', async () => {
    await enter(page, admin, '/admin/objects/quote/layouts/standard');
    await page.getByRole('button', { name: '移除明细表“报价产品”' }).click();
    await choose(page, '添加明细表', '报价产品');
    await page.getByRole('button', { name: '移除列' }).first().waitFor();
    for (const column of ['产品', '数量', 'FOB 单价', '海运费', '保险费', '金额']) {
      await chooseExactly(page, '给“报价产品”添加列', column);
    }
    await page.getByRole('button', { name: '移除列“品名”' }).click();
    await condition(page, '海运费', 'quoteMode <> "FOB"');
    await condition(page, '保险费', 'quoteMode = "CIF"');
    await chooseExactly(page, '表下合计', '报价金额');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  const work = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const lines = work.getByRole('region', { name: '报价产品' });
  await enter(work, seller, '/app/o/quote/new');

  await test.step('the columns are exactly those of the mode', async () => {
    await lines.getByRole('button', { name: '添加一行' }).click();
    await expect(headings(lines)).toHaveText(always);
    await choose(work, '报价方式', 'CFR');
    await expect(headings(lines)).toHaveText(['产品*', '数量*', 'FOB 单价*', '海运费', '金额']);
    await choose(work, '报价方式', 'CIF');
    await expect(headings(lines)).toHaveText(['产品*', '数量*', 'FOB 单价*', '海运费', '保险费', '金额']);
  });

  await test.step('a table from a spreadsheet is pasted; the total follows while typing; one save keeps all', async () => {
    await work.getByLabel('报价主题').fill('出口报价');
    await choose(work, '客户', '宁波海工');
    await work.getByLabel('目的港').fill('汉堡');
    await paste(
      lines.getByRole('button', { name: '产品 第 1 行' }),
      '伺服电机\t2\t100\t10\t1\n钢板\tviele\t50\t5\t0.5',
    );
    await expect(lines).toContainText('填不进这一格');
    await type(lines, '数量 第 2 行', '4');
    await expect(total(lines)).toHaveText('¥444.00');
    await work.getByRole('button', { name: '保存', exact: true }).click();
    await expect(work.getByRole('heading', { level: 1 })).toHaveText(/^BJ-/);
    await expect(work.getByRole('region', { name: '报价产品' })).toContainText('伺服电机');
  });

  await test.step('back to FOB, freight and insurance are kept, not shown and not counted', async () => {
    await work
      .getByRole('link', { name: '编辑' })
      .or(work.getByRole('button', { name: '编辑' }))
      .first()
      .click();
    await choose(work, '报价方式', 'FOB');
    await expect(headings(lines)).toHaveText(always);
    await expect(lines.getByText('海运费、保险费：当前不显示')).toBeVisible();
    await expect(total(lines)).toHaveText('¥400.00');
    await choose(work, '报价方式', 'CIF');
    await expect(total(lines)).toHaveText('¥444.00');
    await expect(lines.getByRole('button', { name: '海运费 第 1 行' })).toHaveText('¥10.00');
  });
  await work.context().close();
});

const headings = (lines: Locator) =>
  lines.locator('thead th:not(:first-child):not(:last-child)').locator('visible=true');

const total = (lines: Locator) => lines.getByRole('definition');

/** Comes to a cell and types once its editor is there. */
async function type(lines: Locator, cell: string, text: string): Promise<void> {
  await lines.getByRole('button', { name: cell }).click();
  const editor = lines.getByRole('spinbutton', { name: cell }).or(lines.getByRole('textbox', { name: cell }));
  await editor.fill(text);
  await editor.press('Enter');
}

/** What a spreadsheet leaves in the clipboard, pasted into a cell. */
async function paste(cell: Locator, text: string): Promise<void> {
  await cell.click();
  const editor = cell.page().locator(':focus');
  await editor.evaluate((element, table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', table);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Shows a column only where the formula holds for the record. */
async function condition(page: Page, column: string, formula: string): Promise<void> {
  await page.getByRole('button', { name: column, exact: true }).click();
  await page.getByRole('textbox', { name: '显示条件' }).fill(formula);
  await page.keyboard.press('Escape');
}

async function customerAndProducts(admin: SignIn, seller: SignIn): Promise<void> {
  const api = await apiOf(admin);
  for (const name of ['伺服电机', '钢板']) {
    const values = { name, model: name, category: 'sensor', listPrice: '100' };
    await json(await api.post('/api/objects/product/records', { data: { values } }));
  }
  await api.dispose();
  const own = await apiOf(seller);
  await json(await own.post('/api/objects/customer/records', { data: { values: { name: '宁波海工' } } }));
  await own.dispose();
}
