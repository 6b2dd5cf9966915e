import { addFiles, expect, faults, openSample, smallScheme, test, uploads } from './journey.ts';

const advice = 'What to do this month';

test('what to do this month is said in sentences, and each leads to its evidence', async ({ page }) => {
  await openSample(page, 'Nandi');
  const section = page.getByRole('region', { name: advice });
  const sentences = section.getByRole('list', { name: 'What stands out' }).getByRole('listitem');
  await expect(sentences.first()).toContainText('Renewal rate');
  await expect(sentences.first()).toContainText('more than chance explains');
  expect(await sentences.count()).toBeLessThanOrEqual(6);
  // One alone in its month is opened by month.
  const days = sentences.filter({ hasText: 'Days to settle, median' });
  await expect(days).toContainText(/In \w+ 2026 alone it was/);
  await days.getByRole('link', { name: /^Compare by provider/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Days to settle, median' })).toBeVisible();
  expect(page.url()).toContain('grain=month');
  expect(page.url()).toContain('split=provider');
  await expect(page.getByRole('figure', { name: /by provider/ }).first()).toBeVisible();
});

test('where nothing stands out, it says so', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Add your records' }).click();
  // Claims alone: nothing changes in them, and no guide is missed.
  const files = uploads(smallScheme());
  await addFiles(
    page,
    files.filter(({ name }) => /claims|profile/.test(name)),
  );
  await page.getByRole('link', { name: 'See the overview' }).click();
  const section = page.getByRole('region', { name: advice });
  await expect(section.getByText(/Nothing stands out this time|There is too little yet/)).toBeVisible();
  await expect(section.getByRole('list', { name: 'What stands out' })).toHaveCount(0);
});

test('what lies outside its guide is told on the overview as it is elsewhere, also without a tile', async ({
  page,
}) => {
  await openSample(page, 'Tulsi');
  const section = page.getByRole('region', { name: advice });
  await expect(section.getByRole('link', { name: 'Self-financing', exact: true })).toBeVisible();
  await expect(section).toContainText(/86\.\d%\s+lies outside its guide/);
});

test('a target and a note are set by keyboard, seen on chart, table and tile, and outlive a reload', async ({
  page,
}) => {
  await openSample(page, 'Nandi');
  await page.getByRole('link', { name: 'Renewal rate', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal rate' })).toBeVisible();

  await page.getByRole('button', { name: 'Set a target' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write a number from 0 to 100.')).toBeVisible();
  await dialog.getByLabel('Value (percent)').fill('85');
  await dialog.getByLabel('From month').fill('2025-09');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The target is kept.')).toBeVisible();
  await expect(page.getByText('Target not met yet').first()).toBeVisible();
  const chart = page.getByRole('figure', { name: /^Renewal rate/ }).first();
  await expect(chart.getByText('target: at least 85%').first()).toBeAttached();

  await page.getByRole('button', { name: 'Pin a note' }).click();
  await dialog.getByLabel('Month').fill('2026-02');
  await dialog.getByLabel('Note').fill('Market clinic closed for repairs');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The note is kept.')).toBeVisible();
  await expect(chart.locator('.pin-mark')).toHaveCount(1);
  await chart.getByRole('button', { name: /as table/ }).click();
  await expect(chart.getByRole('row', { name: /February 2026/ })).toContainText('Market clinic closed');
  await expect(chart.getByRole('row', { name: /February 2026/ })).toContainText('85.0%');
  await expect(chart.getByRole('row', { name: /August 2025/ })).not.toContainText('85.0%');
  expect(await faults(page)).toEqual([]);

  await page.reload();
  await expect(page.getByText('Market clinic closed for repairs').first()).toBeVisible();

  await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
  const tile = page.getByRole('listitem').filter({ hasText: 'Target not met yet' });
  await expect(tile.first()).toContainText('Target: at least 85.0%');
  await expect(page.getByRole('region', { name: advice })).toContainText(
    'Target: at least 85.0%, set from September 2025.',
  );
  const insured = page.getByRole('figure', { name: 'Insured persons at the end' });
  await insured.scrollIntoViewIfNeeded();
  await expect(insured.locator('svg.recharts-surface').first()).toBeVisible();
  // That note bears on renewals alone.
  await expect(insured.locator('.pin-mark')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const plan = page.getByRole('region', { name: 'Targets and notes' });
  await expect(plan.getByText('Market clinic closed for repairs')).toBeVisible();
  await plan.getByRole('button', { name: /^Delete Market clinic closed/ }).click();
  await expect(plan.getByText('Nothing is noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(plan.getByText('Market clinic closed for repairs')).toBeVisible();
  await plan.getByRole('button', { name: /^Change Target: at least/ }).click();
  await dialog.getByLabel('Value (percent)').fill('60');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(plan.getByText('Target: at least 60.0%')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a scheme judges by a threshold of its own in the place of our recommendation, and goes back to it', async ({
  page,
}) => {
  await openSample(page, 'Lakeside');
  await page.getByRole('link', { name: 'Indicators', exact: true }).first().click();
  await page.getByRole('link', { name: 'Budget execution' }).click();
  const plan = page.getByRole('region', { name: 'Targets and notes' });
  await expect(plan.getByText('our recommendation').first()).toBeVisible();
  const chart = page.getByRole('figure', { name: /^Budget execution/ }).first();
  await expect(chart.getByText(/at least 90%/).first()).toBeAttached();

  await plan.getByRole('button', { name: /^Change Guide: at least 90/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^The value is to be at least/).fill('much');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write a number.')).toBeVisible();
  await dialog.getByLabel(/^The value is to be at least/).fill('70');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The threshold is kept.')).toBeVisible();
  await expect(plan.getByText('set by this scheme; we recommend 90.0%')).toBeVisible();
  await expect(chart.getByText(/at least 70%/).first()).toBeAttached();

  await page.reload();
  await expect(chart.getByText(/at least 70%/).first()).toBeAttached();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(plan.getByRole('link', { name: 'Budget execution' })).toBeVisible();
  await plan.getByRole('button', { name: /^Go back to the recommendation/ }).click();
  await expect(page.getByText('Our recommendation holds again.')).toBeVisible();
  await expect(plan.getByRole('link', { name: 'Budget execution' })).toBeHidden();
  expect(await faults(page)).toEqual([]);
});

test('a target for an indicator without a tile is told on the overview, whichever screen was seen before', async ({
  page,
}) => {
  await openSample(page, 'Lakeside');
  await page.getByRole('link', { name: 'Indicators', exact: true }).first().click();
  await page.getByRole('link', { name: 'Budget execution' }).click();
  await page.getByRole('button', { name: 'Set a target' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Value (percent)').fill('150');
  await dialog.getByLabel('From month').fill('2025-09');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The target is kept.')).toBeVisible();
  await page.getByRole('link', { name: 'Indicators', exact: true }).first().click();
  await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
  const section = page.getByRole('region', { name: advice });
  await expect(section).toContainText('Target: at least 150.0%, set from September 2025.');
});
