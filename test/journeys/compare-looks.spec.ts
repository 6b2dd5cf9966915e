import type { Page } from '@playwright/test';
import { expect, faults, saved, test } from './journey.ts';

test.describe.configure({ timeout: 240_000 });

/** Opens the three samples, then the comparison. */
async function openThree(page: Page): Promise<void> {
  for (const name of ['Nandi', 'Tulsi', 'Lakeside']) {
    await page.goto('./');
    await page.getByRole('button', { name: `Open ${name}` }).click();
    await expect(page.getByText('Figures for')).toBeVisible();
  }
}

/** Shows a look, once its own figures are there. */
async function show(page: Page, query: string) {
  await page.goto(`./#/compare?${query}`);
  const figure = page.getByRole('figure');
  await expect(figure).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return figure;
}

const bytesOf = (name: string) => new RegExp(`^Download .*“.*${name}`);

test('one indicator of all schemes, with intervals and ranks, leads to the records', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=dots&indicator=rejection-ratio');
  await expect(figure).toHaveAccessibleName(/^Rejected claims .*by scheme, 12 months to/);
  const rows = figure.getByRole('group', { name: /a line for each scheme/ }).getByRole('button');
  await expect(rows).toHaveCount(3);
  // A rank never stands without how far chance moves it.
  await expect(rows.first()).toHaveAccessibleName(
    /%, .*% to .*%; .*(\d(st|nd|rd|th) (to .* )?of \d|not ranked)$/,
  );
  expect(await faults(page)).toEqual([]);

  // One stop for the keyboard, arrows within, Enter opens.
  await figure.getByRole('button', { name: /PNG/ }).focus();
  await page.keyboard.press('Tab');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  const name = (await rows.nth(1).getAttribute('aria-label'))?.split(':')[0] ?? '';
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: new RegExp(`^${name.replace(/[()]/g, '.')}: Rejected`) });
  await expect(panel.getByText('95 % interval')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('link', { name: /down to the records/ }).click();
  await expect(page).toHaveURL(/indicator\/rejection-ratio/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rejected claims');
});

test('a chart is read as a table, and taken away as CSV, SVG and PNG', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=dots&indicator=rejection-ratio');
  const title = await figure.getByRole('heading').innerText();

  const csv = await saved(page, () => figure.getByRole('button', { name: bytesOf('.*CSV') }).click());
  expect(csv.name).toBe('schemes-rejection-ratio.csv');
  const [headings, ...lines] = csv.bytes.toString('utf8').trim().split('\n');
  expect(lines).toHaveLength(3);
  // The file says of what its numbers are, in which unit, and of when.
  expect(headings).toMatch(/,Rejected claims.*: Value \(fraction of 1\).*,Period$/);
  for (const line of lines) expect(line).toMatch(/ to .* 20\d\d"?$/);

  const svg = await saved(page, () => figure.getByRole('button', { name: bytesOf('.*SVG') }).click());
  expect(svg.name).toBe('schemes-rejection-ratio.svg');
  const drawing = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: read.documentElement.localName,
      words: [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      isPlain: !/\bstyle=|\bclass=|var\(|https?:\/\/(?!www\.w3\.org)/.test(text),
    };
  }, svg.bytes.toString('utf8'));
  expect(drawing.root).toBe('svg');
  expect(drawing.isPlain).toBe(true);
  expect(drawing.words).toContain(title);
  expect(drawing.words).toContain('Source: the records of 3 schemes');
  expect(drawing.words).toContain('of 3');

  const png = await saved(page, () => figure.getByRole('button', { name: bytesOf('.*PNG') }).click());
  expect(png.name).toBe('schemes-rejection-ratio.png');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // At twice its size on the screen, with a margin.
  const width = (await figure.boundingBox())?.width ?? 0;
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2 * width);
  expect(png.bytes.length).toBeGreaterThan(20_000);

  await figure.getByRole('button', { name: /as table/ }).click();
  await expect(figure.getByRole('row')).toHaveCount(4);
  await figure.getByRole('row').nth(1).getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a funnel says whether chance explains the scatter, and why there is none', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=funnel&indicator=rejection-ratio&end=2026-03');
  await expect(figure).toHaveAccessibleName(/by size of scheme/);
  await expect(figure.getByText(/The \d schemes scatter .*(chance alone|as chance explains)/)).toBeVisible();
  const points = figure.getByRole('group', { name: /a mark for each scheme/ }).getByRole('button');
  await expect(points).toHaveCount(3);
  await points.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(points.nth(1)).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('Indicator', { exact: true }).selectOption({ label: 'Insured persons' });
  await expect(page.getByText('There is no funnel here')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the schemes one below the other' }).click();
  await expect(page.getByRole('figure', { name: /^Insured persons by scheme/ })).toBeVisible();
});

test('one scheme stands against the others over all indicators', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=spine');
  await page.getByLabel('My scheme').selectOption({ index: 2 });
  const name = await page.getByLabel('My scheme').locator('option').nth(2).innerText();
  await expect(figure).toHaveAccessibleName(
    new RegExp(`^${name.replace(/[()]/g, '.')} against 2 other schemes`),
  );
  const rows = figure.getByRole('group', { name: /a line for each indicator/ }).getByRole('button');
  expect(await rows.count()).toBeGreaterThan(8);
  await expect(rows.first()).toHaveAccessibleName(/against .*; .*(worst and best|lowest and highest): /);
  expect(await faults(page)).toEqual([]);
  await rows.first().click();
  await expect(page.getByRole('dialog', { name: new RegExp(name.replace(/[()]/g, '.')) })).toBeVisible();
  await page.keyboard.press('Escape');
  await figure.getByRole('button', { name: /as table/ }).click();
  expect(await figure.getByRole('row').count()).toBeGreaterThan(20);
  expect(await faults(page)).toEqual([]);
});

test('trends stand on one scale, a chart a scheme', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=trends&indicator=rejection-ratio');
  const panels = figure.getByRole('list', { name: /a chart for each scheme/ }).getByRole('button');
  await expect(panels).toHaveCount(3);
  await expect(panels.first()).toHaveAccessibleName(/: .*% in .*, .*% in /);
  const ends = await panels.locator('svg g text').allTextContents();
  expect(ends).toHaveLength(6);
  expect(new Set(ends).size).toBe(2);
  expect(await faults(page)).toEqual([]);
  const svg = await saved(page, () => figure.getByRole('button', { name: bytesOf('.*SVG') }).click());
  // One drawing with all of them in it.
  expect(svg.bytes.toString('utf8').match(/<svg/g)).toHaveLength(4);
  await panels.nth(1).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('before and after says what chance explains, and does not judge what overlaps', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=before&indicator=rejection-ratio');
  const rows = figure.getByRole('group', { name: /before and after/ }).getByRole('button');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toHaveAccessibleName(/→ .*points; (.*chance|not firm|under 30)/);
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Earlier period ending').selectOption({ index: 2 });
  await expect(page).toHaveURL(/before=/);
  await expect(figure.getByText(/The two periods overlap/)).toBeVisible();
});

test('two indicators stand against each other, with a warning', async ({ page }) => {
  await openThree(page);
  const figure = await show(page, 'look=pair&indicator=rejection-ratio&against=claims-incidence');
  await expect(figure).toHaveAccessibleName(/^Rejected claims .* against Claims per 1000/);
  await expect(figure.getByText(/does not say that one brings about the other/)).toBeVisible();
  await expect(figure.getByRole('group', { name: /a mark for each/ }).getByRole('button')).toHaveCount(3);
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(figure).toBeVisible();
});
