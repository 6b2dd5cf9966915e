import type { Page } from '@playwright/test';
import type { Story } from '../../src/workshop/index.ts';
import { addFiles, expect, faults, openSample, smallScheme, test, uploads } from './journey.ts';

/** Files of a small scheme whose profile says more of it. */
function schemeSaying(change: Partial<Story>, said: Readonly<Record<string, unknown>>) {
  return uploads(smallScheme(change)).map((file) => {
    if (file.name !== 'profile.json') return file;
    const profile = JSON.parse(file.buffer.toString('utf8')) as Record<string, unknown>;
    return { ...file, buffer: Buffer.from(JSON.stringify({ ...profile, ...said })) };
  });
}

async function addSchemes(page: Page): Promise<void> {
  const both = ['outpatient', 'inpatient', 'normal_delivery', 'caesarean'];
  const schemes = [
    schemeSaying({ name: 'Asha Trust', seed: 1 }, { benefits: both, scheme_type: 'mutual' }),
    schemeSaying({ name: 'Bela Mutual', seed: 2 }, { benefits: both, scheme_type: 'mutual' }),
    schemeSaying({ name: 'Chandra Fund', seed: 3 }, { benefits: ['inpatient'], scheme_type: 'ngo' }),
    schemeSaying(
      { name: 'Dodoma Card', seed: 4, country: 'TZ', currency: 'TZS' },
      { benefits: ['inpatient'], scheme_type: 'hospital' },
    ),
  ];
  for (const files of schemes) {
    await page.goto('./#/schemes');
    await page.goto('./#/records');
    await addFiles(page, files);
  }
}

test('schemes are chosen by hand and by peers, and made-up ones stay apart', async ({ page }) => {
  await openSample(page);
  await addSchemes(page);
  await page.goto('./#/compare');
  await expect(page.getByText('4 of 5 schemes')).toBeVisible();
  await page.getByRole('button', { name: 'Which schemes' }).click();
  const panel = page.getByRole('dialog', { name: 'Which schemes' });
  await expect(
    panel.getByText('Made-up schemes are left out beside your own', { exact: false }),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await panel.getByLabel('Find a scheme by its name or country').fill('tanz');
  await expect(panel.getByRole('checkbox')).toHaveCount(1);
  await panel.getByRole('checkbox', { name: /Dodoma Card/ }).uncheck();
  await panel.getByRole('button', { name: 'Show 3 schemes' }).click();
  await expect(page.getByText('3 of 5 schemes')).toBeVisible();
  await page.reload();
  await expect(page.getByText('3 of 5 schemes')).toBeVisible();

  await page.getByLabel('Peers by').selectOption({ label: 'Type of scheme' });
  await page.getByLabel('Group', { exact: true }).selectOption({ index: 0 });
  await expect(page.getByText('Only peers are shown', { exact: false })).toContainText('2 of 3 schemes');
  await page.getByLabel('Peers by').selectOption({ label: 'all schemes chosen' });

  await page.getByLabel('Of whom').selectOption({ label: 'Sex: Women and girls' });
  await expect(page.getByText('Every value is of one group alone: Sex, Women and girls.')).toBeVisible();
});

test('what differs is said first, and amounts are converted at a rate that somebody gave', async ({
  page,
}) => {
  await addSchemes(page);
  await page.goto('./#/compare?look=dots&indicator=claims-incidence');
  const differs = page.getByRole('group', { name: 'What differs between these schemes' });
  const figure = page.getByRole('figure');
  await expect(differs).toContainText(/3 things, above all: Outpatient care \(covered: 2 schemes/);
  expect((await differs.boundingBox())?.y).toBeLessThan((await figure.boundingBox())?.y ?? 0);
  await differs.locator('summary').first().click();
  const outpatient = differs.getByRole('group').filter({ hasText: 'Outpatient care' });
  await expect(outpatient).toContainText(
    /covered: 2 schemes, .* together; not covered: 2 schemes, .* together/,
  );
  await outpatient.locator('summary').click();
  await expect(outpatient).toContainText('Asha Trust and Bela Mutual');
  expect(await faults(page)).toEqual([]);

  await page.getByLabel('By age and sex').selectOption({ label: 'as in all these schemes together' });
  await expect(page.getByText('Directly standardised by age and sex', { exact: false })).toBeVisible();

  await page.goto('./#/compare?look=dots&indicator=average-claim-cost');
  await page.getByLabel('Show amounts').selectOption('INR');
  const panel = page.getByRole('dialog', { name: 'Several currencies' });
  await panel.getByRole('button', { name: 'Keep this rate' }).click();
  await expect(panel.getByText('Say who published it.')).toBeVisible();
  await panel.getByLabel('One TZS in INR').fill('0.032');
  await panel.getByLabel('Day of the rate').fill('2026-01-31');
  await panel.getByLabel('Source').fill('Bank of Tanzania');
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Keep this rate' }).click();
  await expect(panel.getByText(/1 TZS = 0.032 INR, 31 January 2026, Bank of Tanzania/)).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/1 TZS = 0.032 INR, 31 January 2026, Bank of Tanzania/)).toBeVisible();
});

test('schemes are held against a published value, with its source', async ({ page }) => {
  await addSchemes(page);
  await page.goto('./#/compare?look=dots&indicator=renewal-rate&benchmark=published');
  await page.getByRole('button', { name: 'Published values' }).click();
  const panel = page.getByRole('dialog', { name: 'Published values' });
  const typed = panel.getByLabel('Value', { exact: true });
  await typed.fill('1200');
  await panel.getByRole('button', { name: 'Keep this value' }).click();
  await expect(panel.getByText('write a number from 0 to 100', { exact: false })).toBeVisible();
  await typed.fill('0.62');
  await expect(panel.getByText('Is it 0.6% or 62.0%?', { exact: false })).toBeVisible();
  await panel.getByLabel('Period that it is of').fill('2019');
  await panel.getByLabel('Source', { exact: false }).fill('Network report, table 3');
  await panel.getByRole('button', { name: 'It is 62.0%' }).click();
  await expect(panel.getByText('62.0% (2019) – Network report, table 3')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(
    page.getByText('Held against a published value: 62.0%. Source: Network report, table 3 (2019).'),
  ).toBeVisible();
});
