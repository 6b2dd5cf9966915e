import { addFiles, expect, smallScheme, test, uploads } from './journey.ts';

test('a long past on a small screen is drawn with no more points than pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme({ families: 12, months: 320 })));
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByText('Figures for')).toBeVisible();
  await page.getByRole('radio', { name: 'Month', exact: true }).click();
  await expect(page).toHaveURL(/grain=month/);
  const insured = page.getByRole('figure', { name: 'Insured persons at the end' });
  const line = insured.locator('path.recharts-line-curve');
  await expect(line).toBeAttached();
  const width = await insured.locator('svg.recharts-surface').evaluate((svg) => svg.clientWidth);
  const points = ((await line.getAttribute('d')) ?? '').split(/[MLC]/).length - 1;
  expect(points).toBeGreaterThan(30);
  expect(points).toBeLessThanOrEqual(width);
  const months = insured.locator('.recharts-xAxis-tick-labels text');
  await expect(months.last()).toHaveText(/^\w{3,4} \d\d$/);
  const growth = page.getByRole('figure', { name: 'Growth over each period' });
  await growth.scrollIntoViewIfNeeded();
  expect(await growth.locator('.recharts-bar-rectangle').count()).toBeLessThanOrEqual(width);
});
