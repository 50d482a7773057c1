import type { Locator, Page } from '@playwright/test';

/** The field of a form with its label, control and message. */
export function fieldOf(page: Page, label: string): Locator {
  return page.locator('.ant-form-item').filter({ has: page.getByLabel(label, { exact: true }) });
}

/** A value on a record's page. */
export function valueOf(page: Page, field: string): Locator {
  return page.locator(`[data-field="${field}"]`);
}

/** Chooses an option in one of the product's selects. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
}

/** Chooses in the select of one part of the page, where other parts have the same. */
export async function chooseIn(part: Locator, label: string, option: string): Promise<void> {
  await part.getByRole('combobox', { name: label, exact: true }).click();
  await part.page().locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
}

/** Chooses the option of just this name, however long the list is. */
export async function chooseExactly(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.keyboard.insertText(option);
  await page.locator(`.ant-select-dropdown:visible .ant-select-item-option[title="${option}"]`).click();
}
