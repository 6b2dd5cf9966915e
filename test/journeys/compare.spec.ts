import type { Page } from '@playwright/test';
import { expect, faults, openSample, saved, test } from './journey.ts';

const SAMPLES = ['Nandi', 'Lakeside', 'Tulsi'];

async function openAll(page: Page): Promise<void> {
  for (const name of SAMPLES) await openSample(page, name);
}

test('three schemes stand side by side, coloured by how surely they differ, down to a scheme’s own page', async ({
  page,
}) => {
  await openAll(page);
  await page.getByRole('link', { name: 'Compare' }).click();
  const grid = page.getByRole('grid', { name: /3 schemes, \d+ indicators/ });
  await expect(grid).toBeVisible();
  await expect(page.getByText('chance alone would still colour')).toBeVisible();
  for (const name of SAMPLES) await expect(grid.getByRole('link', { name: new RegExp(name) })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  // From the heading down to a cell by keyboard, which says what it is made of.
  await page.getByRole('columnheader', { name: 'Renewal rate' }).click();
  await expect(page.getByRole('columnheader', { name: 'Renewal rate' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: /Tulsi.*Renewal rate/ });
  await expect(panel.getByText('95 % interval')).toBeVisible();
  await expect(panel.getByText('better')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('link', { name: 'Open its page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal rate' })).toBeVisible();
});

test('a meeting sees letters, one’s own name alone, in large type, and takes the values along', async ({
  page,
}) => {
  await openAll(page);
  await page.getByRole('link', { name: 'Compare' }).click();
  const grid = page.getByRole('grid');
  await page.getByLabel('My scheme').selectOption({ label: 'Tulsi Village Mutual (made-up)' });
  await page.getByRole('button', { name: 'Letters for names' }).click();
  await expect(grid.getByText('Scheme A')).toBeVisible();
  await expect(grid.getByText(/mine/).first()).toBeVisible();
  await expect(page.getByText('Lakeside')).toHaveCount(0);
  await expect(page.getByText('Nandi')).toHaveCount(0);
  await page.getByRole('button', { name: 'Large type' }).click();
  await expect(grid).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'CSV' }).first().click());
  const csv = bytes.toString('utf8');
  expect(csv).toContain('renewal-rate');
  expect(csv).not.toMatch(/Lakeside|Nandi/);
});
