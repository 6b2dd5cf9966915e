import type { Page } from '@playwright/test';
import { CATALOGUE } from '../../src/indicators/index.ts';
import { expect, faults, test } from './journey.ts';

/** Width and height in millimetres of each page of a PDF. */
async function pagesPrinted(page: Page): Promise<Array<readonly [number, number]>> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => {
    const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
    return [millimetres(width), millimetres(height)] as const;
  });
}

test('a card is found, worked through by keyboard, and worked out anew with another number', async ({
  page,
}) => {
  await page.goto('./#/workshop');
  await page.getByRole('link', { name: 'Handbook of indicators' }).click();
  await page.getByLabel('Search').fill('incurred claims');
  await expect(
    page.getByRole('status').filter({ hasText: `of ${CATALOGUE.length} indicators` }),
  ).toBeVisible();
  await expect(page).toHaveURL(/find=incurred\+claims/);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Claims incurred', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims incurred');

  const steps = page.getByRole('list', { name: 'Steps' }).locator(':scope > li');
  await expect(steps).toHaveCount(1);
  await page.getByRole('button', { name: 'Next step' }).focus();
  // Three numbers, their sum, the value: 910 paid, 460 reserved at the end, 80 before.
  for (const count of [2, 3, 4, 5, 6]) {
    await page.keyboard.press('Enter');
    await expect(steps).toHaveCount(count);
  }
  await expect(steps.last()).toContainText('1,290.00');
  expect(await faults(page)).toEqual([]);

  const inputs = page.getByRole('spinbutton');
  await inputs.first().fill('1010');
  await expect(steps.last()).toContainText('1,390.00');
  await inputs.first().fill('');
  await expect(page.getByText('Every number has to be filled in')).toBeVisible();
  await page.getByRole('button', { name: 'The example’s own numbers' }).click();
  await expect(steps.last()).toContainText('1,290.00');
});

test('the cards are printed one on a page of A5, the booklet on A4', async ({ page }) => {
  await page.goto('./#/workshop/handbook?domain=claims');
  await page.getByRole('link', { name: 'A5 cards' }).click();
  const cards = page.getByRole('article');
  const claims = CATALOGUE.filter(({ domain }) => domain === 'claims').length;
  await expect(cards).toHaveCount(claims);
  expect(await faults(page)).toEqual([]);
  expect(await pagesPrinted(page)).toEqual(Array.from({ length: claims }, () => [148, 210]));

  await page.getByRole('link', { name: 'Back to the handbook' }).click();
  await page.getByRole('link', { name: 'A4 booklet' }).click();
  await expect(cards).toHaveCount(claims);
  const pages = await pagesPrinted(page);
  expect(pages.length).toBeGreaterThan(3);
  for (const size of pages) expect(size).toEqual([210, 297]);
});
