import { expect, faults, openSample, test } from './journey.ts';

test('naming the target households in the settings gives their share', async ({ page }) => {
  await openSample(page);
  const scheme = /scheme\/[^/]+/.exec(page.url())?.[0] ?? '';
  await page.goto(`./#/${scheme}/indicator/household-penetration`);
  await expect(page.getByText('The profile names no number of households.').first()).toBeVisible();

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const households = page.getByLabel('Target households');
  await households.fill('none');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write a whole number from 1.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await households.fill('1000');
  await page.getByRole('button', { name: 'Save' }).click();

  await page.goto(`./#/${scheme}/indicator/members-count`);
  await expect(page.getByRole('heading', { level: 1, name: 'Members' })).toBeVisible();
  await page.goto(`./#/${scheme}/indicator/household-penetration`);
  await expect(page.getByRole('heading', { level: 1, name: 'Households reached' })).toBeVisible();
  const formula = page.getByRole('region', { name: /^The formula for/ });
  await expect(formula).toContainText('target households 1,000');
  expect(await faults(page)).toEqual([]);
});
