import { expect, faults, test } from './journey.ts';

test('a month is answered in the chart: pressed, or gone to with the arrow keys', async ({ page }) => {
  await page.goto('./#/workshop/lesson/earned/peak');
  const month = page.getByLabel('In which month was most collected?');
  await expect(month).toBeVisible({ timeout: 60_000 });
  const march = page.getByRole('button', { name: /^March 2025: / });
  await expect(march).toBeVisible();
  expect(await faults(page)).toEqual([]);

  // Above the point of June, where nothing is drawn.
  const june = await page.getByRole('button', { name: /^June 2025: / }).boundingBox();
  if (!june) throw new Error('no point of June');
  await page.mouse.click(june.x + june.width / 2, june.y - 60);
  await expect(month.locator('option:checked')).toHaveText('June 2025');
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText('Not yet')).toBeVisible();

  await page.getByRole('button', { name: /^June 2025: / }).focus();
  // Drawn anew for another width, the point keeps the keyboard.
  const point = page.getByRole('button', { name: /^June 2025: / });
  const size = page.viewportSize() ?? { width: 1366, height: 900 };
  await page.setViewportSize({ ...size, width: size.width - 300 });
  await expect.poll(async () => (await point.boundingBox())?.x).not.toBe(june.x);
  await expect(point).toBeFocused();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await expect(march).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(march).toHaveAttribute('aria-pressed', 'true');
  await expect(month.locator('option:checked')).toHaveText('March 2025');
  await expect(page.getByRole('heading', { level: 2, name: 'A full account' })).toBeVisible();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the four claims ratios are reckoned on records that can be read', async ({ page }) => {
  await page.goto('./#/workshop/lesson/four-ratios/paid');
  const answer = page.getByLabel('How much was paid for claims in 2023?');
  await expect(answer).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /^C6 2023-08-01 2023-12-05 paid 500 450$/ })).toBeVisible();
  await answer.fill('1350');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not yet')).toBeVisible();
  await answer.fill('910');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.goto('./#/workshop/lesson/four-ratios/four');
  await expect(page.getByText('96.5%', { exact: true })).toBeVisible();
  await expect(page.getByText('49.8%', { exact: true })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
