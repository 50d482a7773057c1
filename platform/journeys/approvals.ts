import { expect, type Page } from '@playwright/test';

/** Submits the record whose page is open. */
export async function submit(page: Page, process: string): Promise<void> {
  await page.getByRole('button', { name: `提交“${process}”` }).click();
  await answer(page, '提交');
  await expect(page.getByText('审批期间记录已锁定')).toBeVisible();
}

/** Decides about the approval that is open, on the record's page or in the list. */
export async function decide(page: Page, verdict: string, why = ''): Promise<void> {
  await page.getByRole('button', { name: spaced(verdict) }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(why);
  await answer(page, verdict);
}

async function answer(page: Page, words: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: spaced(words) })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Buttons of two characters have a space between them. */
function spaced(words: string): RegExp {
  return new RegExp(`^${[...words].join('\\s?')}$`);
}
