import type { Page } from '@playwright/test';
import { expect, faults, openSample, smallScheme, test, upload, uploads } from './journey.ts';

/** Every screen of a scheme, by the last part of its address. */
const SCREENS = [
  'overview',
  'indicators',
  'indicator/incurred-claims-ratio',
  'indicator/promptness-of-settlement',
  'indicator/maternity-benefit-uptake',
  'records',
  'quality',
  'reports',
  'reports?report=long-brief',
  'reports?report=quality',
  'reports?part=book',
  'reports?part=kept',
  'reports?part=many',
  'reports?part=files',
  'settings',
];

async function visit(page: Page, screen: string): Promise<void> {
  const address = page.url().replace(/(#\/scheme\/[^/]+).*/, `$1/${screen}`);
  await page.goto(address);
  await expect(page.locator('#page-title')).toBeVisible();
  // Everything on the page is drawn, as it is for somebody who reads to the end.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    window.scrollTo(0, 0);
  });
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every screen passes axe', async ({ page }) => {
      test.slow();
      await page.goto('./');
      await expect(page.getByRole('button', { name: 'Open Nandi' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await openSample(page, 'Nandi');
      for (const screen of SCREENS) {
        await visit(page, screen);
        expect(await faults(page), screen).toEqual([]);
      }
      await page.goto('./#/');
      await page.getByRole('button', { name: 'Delete Nandi' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      await page.getByRole('button', { name: /for good/ }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect(await faults(page), 'dialog').toEqual([]);
    });
  });
}

test('the records screen with everything on it passes axe', async ({ page }) => {
  await page.goto('./#/records');
  const receipts =
    'receipt_id;policy_id;pay_date;amount\nX1;P00001;01/02/2024;1.500\nX1;P00001;03/04/2024;2.500\n';
  const withoutProfile = uploads(smallScheme({ oddities: { ...PLAIN_ODDITIES } })).filter(
    ({ name }) => name !== 'profile.json',
  );
  await page
    .getByLabel('Choose files')
    .setInputFiles([...withoutProfile, upload('receipts.csv', receipts), upload('empty.csv', '')]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('Give the scheme a name.')).toBeVisible();
  for (const details of await page.locator('details').all())
    await details.evaluate((one) => one.setAttribute('open', ''));
  expect(await faults(page)).toEqual([]);
});

const PLAIN_ODDITIES = {
  unknownPerson: 0.05,
  outsideCover: 0.05,
  settledBeforeSubmitted: 0.05,
  overlappingPolicy: 0,
  endedEarly: 0,
  coverEndsBeforeStart: 0,
  splitDelivery: 0,
  leaver: 0,
  sexUnknown: 0,
};

for (const width of [320, 360]) {
  test.describe(`on a phone of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true, isMobile: true });

    test('nothing runs off the side, and the thumb reaches every screen', async ({ page }) => {
      test.slow();
      await openSample(page);
      for (const screen of SCREENS) {
        await visit(page, screen);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(overflow, screen).toBe(width);
      }
      for (const name of [
        'Overview',
        'Indicators',
        'Records',
        'Reports',
        'Workshop',
        'Settings',
        'Schemes',
      ]) {
        // Settings lie above, where there is no room for them under the thumb.
        const link = page.getByRole('banner').getByRole('link', { name, exact: true });
        const box = await link.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        await link.tap();
        await expect(link).toHaveAttribute('aria-current', 'page');
      }
    });
  });
}

test('the keyboard alone goes from the first screen to the records behind a number', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open Tulsi' })).toBeVisible();
  const press = (key: string) => page.keyboard.press(key);
  const reach = async (name: RegExp | string, role: 'link' | 'button' | 'radio' | 'combobox') => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    for (let i = 0; i < 120; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return target;
      await press('Tab');
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };
  // The first stop leads past the navigation.
  await press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
  await press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  await reach(/^Open Tulsi/, 'button');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeFocused();

  await reach('12 months', 'radio');
  await press('ArrowLeft');
  await expect(page).toHaveURL(/grain=year/);
  await press('ArrowRight');
  await expect(page).toHaveURL(/grain=rolling12/);

  await reach('Claims ratio', 'link');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Claims ratio' })).toBeFocused();
  await reach(/Show “Claims ratio over time” as table/, 'button');
  await press('Space');
  await expect(page.getByRole('table', { name: 'Claims ratio over time' })).toBeVisible();
  await reach('Records of', 'combobox');
  await press('c');
  await expect(page.getByRole('columnheader', { name: 'Adds' })).toBeVisible();
  const download = page.waitForEvent('download');
  await reach('Download these records (CSV)', 'button');
  await press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('at 200 % zoom and with larger text nothing is lost', async ({ page }) => {
  // 200 % of a 1280-pixel window leaves 640 pixels to lay out in.
  await page.setViewportSize({ width: 640, height: 450 });
  await openSample(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '20px'));
  for (const screen of SCREENS) {
    await visit(page, screen);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, screen).toBeLessThanOrEqual(0);
  }
});
