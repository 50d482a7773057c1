import { expect, type Locator, type Page } from '@playwright/test';

interface Drawing {
  /** Labels of the fields that are put on it by a click, in order. */
  chosen: string[];
  /** Label of the field that is dragged to it then. */
  dragged: string;
  /** Who gets it for customers of every type. */
  role: string;
}

/** Draws a new page of customers from nothing on the admin's screens, and gives it to a role. */
export async function drawLayout(page: Page, name: string, { chosen, dragged, role }: Drawing): Promise<void> {
  await page.goto('/admin/objects/customer/layouts');
  await page.getByRole('button', { name: /^新建布局/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '名称' }).fill(name);
  await dialog.locator('.ant-select').hover();
  await dialog.locator('.ant-select-clear').click();
  await dialog.getByRole('button', { name: /^创\s?建$/ }).click();

  const palette = page.getByRole('complementary', { name: '可用字段' });
  for (const label of chosen) await palette.getByRole('button', { name: label, exact: true }).click();
  const last = page
    .getByRole('main')
    .getByRole('button', { name: chosen.at(-1) ?? '' })
    .last();
  await drag(palette.getByRole('button', { name: dragged, exact: true }), last);
  await page.getByRole('button', { name: /^保\s?存/ }).click();
  await expect(page.getByText('已发布').first()).toBeVisible();

  await page.goto('/admin/objects/customer/layouts');
  await page.getByRole('combobox', { name: new RegExp(`^${role}\\s+的布局$`) }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(name, { exact: true }).click();
  await expect(page.getByText('已发布').first()).toBeVisible();
}

/** Drags from the middle of one thing to the middle of another, in several steps as a hand does. */
async function drag(from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const { mouse } = from.page();
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 6 });
  await mouse.move(end.x, end.y, { steps: 6 });
  await mouse.up();
}

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
