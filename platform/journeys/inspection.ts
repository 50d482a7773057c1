import { expect, test, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const widths = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** One page of the product, as it looks once it has everything. */
export interface Screen {
  name: string;
  address: string;
  /** What stands on the page once it is drawn. */
  shows: string | RegExp;
}

/** A page that remembers what its console complained of. */
export async function quietPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
  return { page, complaints };
}

/** Looks at a screen as wide as a desk's and a phone's: it fits, and nothing on it is out of somebody's reach. */
export async function inspect(page: Page, { name, address, shows }: Screen): Promise<void> {
  await page.setViewportSize(widths.desk);
  await page.goto(address);
  for (const [device, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await expect.soft(page.getByText(shows).filter({ visible: true }).first(), name).toBeVisible();
    await expect.soft(page.locator('[aria-busy="true"]'), `what ${name} still waits for`).toHaveCount(0);
    await page.screenshot({ path: test.info().outputPath(`${name}-${device}.png`), animations: 'disabled' });
    expect.soft(await overhang(page), `pixels by which ${name} is wider than a ${device}`).toBeLessThanOrEqual(0);
    expect.soft(await barriers(page), `barriers of ${name} on a ${device}`).toEqual([]);
  }
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe finds serious or worse, each with its first places. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface Violation {
      id: string;
      impact: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 240)} ${failureSummary}`),
      );
  });
}
