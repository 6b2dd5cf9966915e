import { expect, openSample, saved, test } from './journey.ts';

test('from the first screen to the charts of a sample', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Schemes · SchemeScope');
  await expect(page.getByText('Nothing leaves this device').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Add your records' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Open a sample scheme' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Start a workshop' })).toBeVisible();

  await page.getByRole('button', { name: 'Open Nandi' }).click();
  await expect(page).toHaveTitle(/Overview · Nandi/);
  await expect(page.getByText('Made-up', { exact: true })).toBeVisible();
  for (const chart of [
    'Insured persons at the end of each period',
    'Growth over each period',
    'Claims and running costs as a share of contributions earned',
    'What became of policies that ended',
    'Claims ended, by days from submission to settlement',
    'Claims by benefit',
    'Deliveries of entitled women against deliveries expected',
  ]) {
    const figure = page.getByRole('figure', { name: chart });
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('svg.recharts-surface, ul').first()).toBeVisible();
    await expect(figure.getByText('Source: records of Nandi')).toBeVisible();
  }
});

test('once it is loaded, every screen works without a connection', async ({ browser }) => {
  // Not the watched page: a browser without a connection complains that the tab's icon cannot be fetched again.
  const context = await browser.newContext();
  const page = await context.newPage();
  await openSample(page);
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(' '),
      ),
    )
    .toMatch(/indicator-screen.*settings-screen|settings-screen.*indicator-screen/);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const screen of ['Indicators', 'Records', 'Reports', 'Settings', 'Schemes', 'Overview']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await expect(page.locator('#page-title')).toBeVisible();
    await expect(page.getByText('This screen could not be shown')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Renewal rate' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal rate' })).toBeVisible();
  await context.close();
});

test('every chart is a table too, and a file', async ({ page }) => {
  await openSample(page);
  const figure = page.getByRole('figure', { name: 'Insured persons at the end' });
  await figure.getByRole('button', { name: /as table/ }).click();
  await expect(figure.getByRole('row')).toHaveCount(26);
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: /as CSV data/ }).click();
  expect((await download).suggestedFilename()).toMatch(/insured-persons\.csv$/);
});

test('the file of a chart says whose figures it holds, for when, and in which units', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Claims ratio', exact: true }).click();
  const figure = page.getByRole('figure', { name: 'Claims ratio by' });
  const button = figure.getByRole('button', { name: /as CSV data/ });
  const { name, bytes } = await saved(page, () => button.click());
  expect(name).toMatch(/claims-ratio-by-\w+-12-months-to-may-2026\.csv$/);
  const [heading = '', ...rows] = bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split(/\r?\n/);
  expect(heading.split(',').slice(0, 3)).toEqual(['Scheme', 'Group', 'Value (fraction of 1)']);
  expect(heading).toContain('Numerator (NPR)');
  expect(rows.every((row) => row.startsWith('Tulsi'))).toBe(true);
});

test('no value is cut off: the growth of a young scheme reaches its place on the axis', async ({ page }) => {
  await openSample(page, 'Nandi');
  const figure = page.getByRole('figure', { name: 'Growth over each period' });
  await figure.scrollIntoViewIfNeeded();
  const marks = figure.locator('.recharts-yAxis-tick-labels text');
  await expect(marks.first()).toBeVisible();
  const ticks = await marks.allTextContents();
  await figure.getByRole('button', { name: /as table/ }).click();
  const cells = await figure.locator('tbody td:nth-child(2)').allTextContents();
  const largest = (shown: readonly string[]) =>
    Math.max(...shown.map((text) => Number.parseFloat(text)).filter((value) => !Number.isNaN(value)));
  expect(largest(ticks)).toBeGreaterThanOrEqual(largest(cells));
});

test('what goes to paper is whole: every chart drawn, no control, nothing off the side', async ({ page }) => {
  // A4 without its margins.
  await page.setViewportSize({ width: 703, height: 1030 });
  await openSample(page);
  await page.getByRole('link', { name: 'Claims per 1000 insured' }).click();
  await expect(page.getByRole('table', { name: /Records behind/ })).toBeVisible();
  await expect(page.getByRole('figure').locator('svg[role=application], ul')).not.toHaveCount(0);
  for (const figure of await page.getByRole('figure').all())
    await expect(figure.locator('svg[role=application], ul').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  for (const control of await page.locator('select, button:not([data-explains]), [role=radiogroup]').all())
    await expect(control).toBeHidden();
  const table = page.getByRole('group', { name: /Records behind/ });
  expect(await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
});

test('the grain, the range, the split and the indicator stand in the address', async ({ page }) => {
  await openSample(page);
  await page.getByRole('radio', { name: 'Month', exact: true }).click();
  await expect(page).toHaveURL(/grain=month/);
  await expect(page.getByText('Figures for May 2026')).toBeVisible();
  await page.getByLabel('To', { exact: true }).selectOption({ label: 'Jan 26' });
  await expect(page.getByText('Figures for January 2026')).toBeVisible();
  await page.getByRole('link', { name: 'Claims per 1000 insured' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Claims per 1000 insured' })).toBeVisible();
  await page.getByLabel('Divide by').selectOption('benefit');
  const address = page.url();
  expect(address).toMatch(/indicator\/claims-incidence\?grain=month&to=2026-01&split=benefit/);

  await page.goto('about:blank');
  await page.goto(address);
  await expect(
    page.getByRole('figure', { name: 'Claims per 1000 insured by benefit, January 2026' }),
  ).toBeVisible();
});

test('an indicator is explained down to its records', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Claims ratio', exact: true }).click();
  await expect(page.getByText('How much of what members pay comes back')).toBeVisible();
  for (const heading of ['Definition', 'How to read it', 'Beware', 'Source', 'Worked example', 'Read with']) {
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  const numerator = page.getByText(/claims at best estimate NPR\s[\d,.]+ \+ not yet reported NPR\s[\d,.]+/);
  await expect(numerator).toBeVisible();

  const section = page.getByRole('region', { name: 'The records behind a number' });
  await section.getByLabel('Records of').selectOption({ label: 'contributions earned' });
  const table = section.getByRole('table', { name: 'Records behind contributions earned' });
  await expect(table.getByRole('columnheader', { name: 'policy_id' })).toBeVisible();
  const button = section.getByRole('button', { name: 'Download these records' });
  const { bytes } = await saved(page, () => button.click());
  const [heading = '', ...rows] = bytes.toString('utf8').trimEnd().split('\n');
  const adds = heading.split(',').indexOf('adds');
  const sum = rows.reduce((total, row) => total + Number(row.split(',')[adds]), 0);
  const shown = await page
    .getByText(/contributions earned NPR\s[\d,.]+/)
    .first()
    .textContent();
  expect(sum).toBeCloseTo(Number(shown?.replace(/[^\d.]/g, '')), 2);
});

test('going back leads to where one was reading, a link to the top', async ({ page }) => {
  await openSample(page);
  const tile = page.getByRole('link', { name: 'Average claim', exact: true }).first();
  await tile.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(200);
  await tile.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Average/);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 50);
  await page.getByRole('link', { name: 'Indicators', exact: true }).first().click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});
