// Opens the list of customers as a browser does that has never been there: node list.mjs <address> <cookie> <times>.
// Prints how long it took until the first customer was to be seen, and how much script came before it over the wire.
import { chromium } from '@playwright/test';

const [address, cookie, times] = process.argv.slice(2);
const [name, value] = cookie.split('=');
const browser = await chromium.launch({
  executablePath: process.env.FANGYUAN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

async function open() {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(`${address}/app/o/customer`, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(() => {
    const row = globalThis.document.querySelector('[role=row][aria-rowindex="2"]');
    return row?.textContent ? globalThis.performance.now() : undefined;
  });
  const ms = await seen.jsonValue();
  const bytes = await page.evaluate((until) => {
    const scripts = globalThis.performance
      .getEntriesByType('resource')
      .filter((entry) => entry.responseEnd <= until && new URL(entry.name).pathname.endsWith('.js'));
    return scripts.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  }, ms);
  await context.close();
  return { ms, bytes };
}

const seen = [];
for (let i = 0; i < Number(times); i++) {
  seen.push(await open());
}
await browser.close();
process.stdout.write(JSON.stringify(seen));
