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
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('link', { name: 'Compare' }).click();
  const grid = page.getByRole('grid', { name: /3 schemes, \d+ indicators/ });
  await expect(grid).toBeVisible();
  // A month whose days of grace are over.
  await page.getByLabel('Period ending').selectOption('2026-03');
  // What keeps schemes from being compared is said before they are, on a small screen beside their values.
  await expect(page.getByRole('group', { name: 'What differs' })).toContainText(
    '2 things, above all: Currency',
  );
  await expect(page.getByRole('rowheader').nth(1)).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('chance alone would still colour')).toBeVisible();
  for (const name of SAMPLES)
    await expect(page.getByRole('rowheader', { name: new RegExp(name) })).toBeVisible();
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
  await expect(page.getByRole('rowheader', { name: 'Scheme A' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /mine/ })).toBeVisible();
  await expect(page.getByText('Lakeside')).toHaveCount(0);
  await expect(page.getByText('Nandi')).toHaveCount(0);
  await page.getByRole('button', { name: 'Large type' }).click();
  await expect(grid).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'CSV' }).first().click());
  const csv = bytes.toString('utf8');
  expect(csv).toContain('renewal-rate');
  expect(csv).not.toMatch(/Lakeside|Nandi/);

  const name = '3-schemes-\\d+-indicators';
  const svg = await saved(page, () => page.getByRole('button', { name: /^Download .*SVG/ }).click());
  expect(svg.name).toMatch(new RegExp(`^${name}.svg$`));
  const drawing = svg.bytes.toString('utf8');
  for (const said of ['Scheme A', '(mine)', 'Held against: all schemes taken together', 'Source: 3 schemes'])
    expect(drawing).toContain(said);
  expect(drawing).not.toMatch(/Lakeside|Nandi/);
  const png = await saved(page, () => page.getByRole('button', { name: /^Download .*PNG/ }).click());
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);

  // On paper stands all of it: every column in a block, every row in each.
  const columns = Number(await grid.getAttribute('aria-colcount')) - 1;
  await page.emulateMedia({ media: 'print' });
  await expect(grid).toBeHidden();
  const blocks = page.getByRole('table');
  await expect(blocks).toHaveCount(Math.ceil(columns / 6));
  await expect(page.getByRole('columnheader').filter({ hasText: /\S/ })).toHaveCount(
    columns + 2 * Math.ceil(columns / 6),
  );
  for (const row of await blocks.all()) await expect(row.locator('tbody tr')).toHaveCount(4);
  await expect(blocks.first()).toContainText(
    /Held against all schemes taken together. Here: indicators 1 to 6/,
  );
  await expect(page.getByRole('group', { name: 'What differs' })).toContainText('Type of scheme');
  await page.emulateMedia({ media: null });
  await expect(grid).toBeVisible();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  expect(paper.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
});
