import { expect, faults, test, upload } from './journey.ts';

/**
 * Fourteen months of a scheme that files returns only. Insured grow by 10 a month from 100; 1,000 collected and 600 paid
 * each month, for 12 claims, of which 3 more are rejected. The last return does not add up: 240 = 230 + 20 - 0.
 */
const MONTHS = Array.from({ length: 14 }, (_, i) => {
  const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const start = 100 + 10 * i;
  return `${month},${start},${i === 13 ? 20 : 10},0,${start + 10},1000,600,12,3,3,1`;
});
const RETURNS = [
  'Mois,Assurés début de mois,Nouveaux assurés,Sorties,Assurés fin de mois,Cotisations encaissées,Prestations payées,Sinistres payés,Sinistres rejetés,Accouchements normaux,Césariennes',
  ...MONTHS,
].join('\n');

const PROFILE = JSON.stringify({ name: 'Mutuelle Teranga', currency: 'XOF', target_population: 1000 });

test('a scheme that files returns only, from its form to its figures', async ({ page }) => {
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([upload('fiches.csv', RETURNS), upload('profile.json', PROFILE)]);
  await expect(page.getByText('14 accepted', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Insured persons do not add up' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();

  // Twelve months to February 2024.
  const tile = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(tile('Insured persons')).toContainText('240');
  // From 120 at the end of February 2023.
  await expect(tile('Growth')).toContainText('100');
  await expect(tile('Coverage')).toContainText('24');
  await expect(tile('Contributions collected')).toContainText('12,000');
  // 36 of 180 decided.
  await expect(tile('Rejected claims')).toContainText('20');
  await expect(tile('Days to settle, median')).toContainText(/returns do not say|No claims are recorded/);
  expect(await faults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Growth', exact: true }).first().click();
  await expect(page.locator('#page-title')).toBeVisible();
  await expect(page.getByText('100').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('returns of several schemes, of years, and with no figure stay out, and say why', async ({ page }) => {
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('two.csv', 'scheme,month,insured_end\nAsha,2024-01,10\nBima,2024-01,20\n'),
      upload('years.csv', 'year,insured_end\n2023,10\n'),
      upload('none.csv', 'month,rainfall\n2024-01,10\n'),
    ]);
  await expect(page.getByText('These are the returns of 2 schemes: Asha and Bima.')).toBeVisible();
  await expect(page.getByText('Its figures are of whole years.')).toBeVisible();
  await expect(page.getByText('no other heading is one of a return')).toBeVisible();
});
