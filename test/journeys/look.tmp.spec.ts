import { openSample, test } from './journey.ts';
test('look', async ({ page }) => {
  test.setTimeout(280_000);
  await openSample(page, 'Nandi');
  await page.getByRole('link', { name: 'Renewal rate', exact: true }).first().click();
  await page.getByRole('button', { name: 'Set a target' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Value (percent)').fill('85');
  await dialog.getByLabel('From month').fill('2025-09');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.screenshot({ path: '/tmp/look/dialog-360.png' });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pin a note' }).click();
  await dialog.getByLabel('Month').fill('2026-02');
  await dialog.getByLabel('Note').fill('Market clinic closed for repairs until April');
  await page.keyboard.press('Enter');
  await page.getByText('The note is kept.').waitFor();
  const shots = async (name: string) => {
    for (const width of [360, 1366, 1920])
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: width === 360 ? 1600 : 1000 });
        await page.waitForTimeout(700);
        await page.screenshot({ path: `/tmp/look/${name}-${width}-${scheme}.png` });
      }
  };
  await page.evaluate(() => window.scrollTo(0, 0));
  await shots('indicator');
  await page.setViewportSize({ width: 1366, height: 1000 });
  await page.getByRole('heading', { name: 'Targets and notes' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: '/tmp/look/plan-1366.png' });
  await page.setViewportSize({ width: 360, height: 1000 });
  await page.getByRole('heading', { name: 'Targets and notes' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: '/tmp/look/plan-360.png' });
  await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
  await page.getByRole('list', { name: 'What stands out' }).waitFor();
  await shots('overview');
});
