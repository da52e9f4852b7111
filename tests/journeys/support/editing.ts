import type { Page } from 'playwright-core';

/** Until the page says that all of it is saved. */
export const saved = (page: Page) =>
  page
    .getByText(/^Saved at/)
    .first()
    .waitFor();

/** Until the page with this heading is there. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

export async function backToOutline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save and return to the outline' }).click();
  await page.getByRole('heading', { name: 'Outline' }).waitFor();
}
