import type { Locator, Page } from '@playwright/test';
import { expect, faults, openSample, saved, test } from './journey.ts';

const INCIDENCE = 'Claims per 1000 insured';

function tile(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** The large figure on a tile. */
async function figureOn(page: Page, name: string): Promise<string> {
  await expect(tile(page, name)).toBeVisible();
  return tile(page, name).locator('p').first().innerText();
}

function chip(page: Page, text: string): Locator {
  return page.getByRole('region', { name: 'What figures are of' }).getByRole('button', { name: text });
}

function benefits(page: Page): Locator {
  return page.getByRole('figure', { name: /^Claims by benefit/ });
}

test('pressing a benefit narrows every figure to what its division gives', async ({ page }) => {
  await openSample(page, 'Nandi');
  const whole = await figureOn(page, INCIDENCE);
  await benefits(page).scrollIntoViewIfNeeded();
  await benefits(page).getByRole('button', { name: 'Outpatient' }).click();
  await expect(page).toHaveURL(/overview\?benefit=outpatient$/);
  await expect(chip(page, 'Benefit: Outpatient')).toBeVisible();
  // The other benefits stay in sight, so that another can be pressed.
  await expect(benefits(page).getByRole('button', { name: 'Outpatient' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(benefits(page).getByRole('button', { name: 'Inpatient' })).toBeVisible();
  await expect.poll(() => figureOn(page, INCIDENCE)).not.toBe(whole);
  const narrowed = await figureOn(page, INCIDENCE);

  await expect(tile(page, 'Insured persons')).toContainText('Cannot be divided or narrowed this way.');
  const ratio = tile(page, 'Claims ratio');
  await expect(ratio).toContainText('Basis: by date of service, reported claims only');
  await expect(ratio).not.toContainText('guide');
  await expect(page.getByText('This is told only of Benefit: Outpatient.')).toBeVisible();

  await page.getByRole('link', { name: INCIDENCE }).click();
  await expect(page).toHaveURL(/indicator\/claims-incidence\?benefit=outpatient$/);
  await expect(chip(page, 'Benefit: Outpatient')).toBeVisible();
  await page.getByLabel('Divide by').selectOption('benefit');
  const divided = page.getByRole('figure', { name: /^Claims per 1000 insured by benefit/ });
  await divided.getByRole('button', { name: /as table/ }).click();
  const row = divided.getByRole('row').filter({ has: page.getByRole('button', { name: 'Outpatient' }) });
  await expect(row.getByRole('cell').first()).toHaveText(narrowed);

  // The records are those of the benefit only.
  const records = page.getByRole('table', { name: /^Records behind/ });
  const headings = await records.getByRole('columnheader').allInnerTexts();
  const listed = await records
    .locator(`tbody tr > :nth-child(${headings.indexOf('benefit') + 1})`)
    .allInnerTexts();
  expect(listed.length).toBeGreaterThan(0);
  expect(new Set(listed)).toEqual(new Set(['outpatient']));

  await page.reload();
  await expect(chip(page, 'Benefit: Outpatient')).toBeVisible();
  await page.getByRole('link', { name: 'Overview of these figures' }).click();
  await expect.poll(() => figureOn(page, INCIDENCE)).toBe(narrowed);
  expect(await faults(page)).toEqual([]);

  await chip(page, 'Benefit: Outpatient').click();
  await expect(page).toHaveURL(/overview$/);
  await expect.poll(() => figureOn(page, INCIDENCE)).toBe(whole);
});

test('figures are narrowed by keyboard alone, by several splits at once', async ({ page }) => {
  await openSample(page, 'Nandi');
  const menu = page.getByRole('button', { name: 'Only…' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: 'Show figures only for' });
  await expect(panel.getByLabel('Area')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(panel.getByLabel('Sex')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/sex=F/);
  await panel.getByLabel('Area').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/sex=F&area=/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(menu).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: /only of Sex: Women and girls and Area: / }),
  ).toHaveCount(1);

  await page.keyboard.press('Tab');
  await expect(chip(page, 'Sex: Women and girls')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Sex: Women and girls')).toHaveCount(0);
  await expect(menu).toBeFocused();
  await benefits(page).getByRole('button', { name: 'Inpatient' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/area=[^&]+&benefit=inpatient/);
  await page.getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/overview$/);
  await expect(menu).toBeFocused();
});

test('a link that narrows to what the records do not have says so', async ({ page }) => {
  await openSample(page);
  await page.goto(`${page.url()}?area=Nowhere`);
  await expect(page.getByText('These records have no Area “Nowhere”')).toBeVisible();
  await chip(page, 'Area: Nowhere').click();
  await expect(page.getByText('These records have no Area')).toHaveCount(0);
});

test('a file of narrowed figures says what they are of', async ({ page }) => {
  await openSample(page);
  await page.goto(`${page.url()}?sex=F`);
  const figure = page.getByRole('figure', { name: 'Insured persons at the end' });
  await expect(figure.getByText('Only Sex: Women and girls')).toBeVisible();
  const button = figure.getByRole('button', { name: /as CSV data/ });
  const { name, bytes } = await saved(page, () => button.click());
  expect(name).toMatch(/insured-persons-sex-women-and-girls\.csv$/);
  const [heading = '', first = ''] = bytes.toString('utf8').replace('\uFEFF', '').split(/\r?\n/);
  expect(heading.split(',').slice(0, 3)).toEqual(['Scheme', 'Only', 'Period']);
  expect(first).toContain('Sex: Women and girls');
});
