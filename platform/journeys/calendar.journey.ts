import { expect, test, type Locator, type Page } from '@playwright/test';
import { apiOf, enter, json } from './people';
import { aPerson, aTenant } from './tenants';

const subject = '华东客户回访';
const hourHeight = 48;

test('what is planned is dragged to another hour and day, made longer, and put back', async ({ page }) => {
  const admin = await aTenant();
  const worker = await aPerson(admin, { login: 'worker', name: '小张', primaryRole: 'salesperson' });
  const api = await apiOf(worker);
  const values = { subject, start: '2027-03-10T01:00:00Z', end: '2027-03-10T02:00:00Z' };
  const { id } = await json<{ id: string }>(await api.post('/api/objects/event/records', { data: { values } }));
  const isStored = (start: string, end: string) =>
    expect
      .poll(async () => {
        const stored = await json<{ values: object }>(await api.get(`/api/objects/event/records/${id}`));
        return stored.values;
      })
      .toMatchObject({ start, end });
  const at = (times: string) => page.getByRole('link', { name: `${subject} ${times} 小张` });

  await test.step('in a week, two hours later and a day on', async () => {
    await enter(page, worker, '/app/o/event?mode=week&day=2027-03-10');
    const column = await at('09:00–10:00').evaluate((bar) => bar.parentElement?.getBoundingClientRect().width ?? 0);
    await drag(page, at('09:00–10:00'), { right: column, down: 2 * hourHeight });
    await expect(at('11:00–12:00')).toBeVisible();
    await isStored('2027-03-11T03:00:00Z', '2027-03-11T04:00:00Z');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(at('09:00–10:00')).toBeVisible();
    await isStored(values.start, values.end);
  });

  await test.step('in a day, its end an hour later', async () => {
    await page.goto('/app/o/event?mode=day&day=2027-03-10');
    await drag(page, at('09:00–10:00'), { right: 0, down: hourHeight }, 'by its lower edge');
    await expect(at('09:00–11:00')).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(at('09:00–10:00')).toBeVisible();
  });

  await test.step('in a month, to the same hour of the day below, a week later', async () => {
    await page.goto('/app/o/event?mode=month&day=2027-03-10');
    const row = await at('09:00–10:00').evaluate((chip) => chip.parentElement?.getBoundingClientRect().height ?? 0);
    await drag(page, at('09:00–10:00'), { right: 0, down: row });
    await isStored('2027-03-17T01:00:00Z', '2027-03-17T02:00:00Z');
    await page.getByRole('button', { name: '撤销' }).click();
    await isStored(values.start, values.end);
  });
  await api.dispose();
});

/** Presses, moves in several steps as a hand does, and lets go. */
async function drag(
  page: Page,
  what: Locator,
  by: { right: number; down: number },
  where: 'in its middle' | 'by its lower edge' = 'in its middle',
): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (box === null) throw new Error('not on the page');
  const [x, y] = [box.x + box.width / 2, where === 'in its middle' ? box.y + box.height / 2 : box.y + box.height - 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.right, y + by.down, { steps: 8 });
  await page.mouse.up();
}
