import { expect, type Locator, type Page } from '@playwright/test';

/** The cards that say what happens, on the admin's screens. */
export function cards(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^\d+\. (修改字段|新建记录|发送通知)/ });
}

/** Takes all the cards away that are there. */
export async function clear(page: Page): Promise<void> {
  await expect(cards(page).first()).toBeVisible();
  while ((await cards(page).count()) > 0) {
    await cards(page).first().locator('header').getByRole('button', { name: '移除', exact: true }).click();
  }
}

/** Adds a card of the kind; answers it. */
export async function add(page: Page, kind: '修改字段' | '新建记录' | '发送通知'): Promise<Locator> {
  const before = await cards(page).count();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await expect(cards(page)).toHaveCount(before + 1);
  return cards(page).last();
}

/** Gives a field of the card's record what the formula says. */
export async function value(card: Locator, field: string, formula: string): Promise<void> {
  await card.getByRole('button', { name: '添加字段' }).click();
  await card.getByRole('combobox', { name: '字段', exact: true }).last().click();
  await card.page().locator('.ant-select-dropdown:visible').getByTitle(field, { exact: true }).click();
  await card.getByLabel(`“${field}”的公式`).pressSequentially(formula);
  await card.page().keyboard.press('Escape');
}

/** Publishes what is on the screen. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^保\s?存/ }).click();
  await expect(page.getByText('已发布').first()).toBeVisible();
}
