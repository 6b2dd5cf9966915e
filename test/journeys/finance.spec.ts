import { addFiles, expect, faults, openSample, test, upload } from './journey.ts';

const MONTHS = Array.from({ length: 24 }, (_, i) => {
  const year = i < 12 ? 2023 : 2024;
  return { own: `${year}-${two((i % 12) + 1)}`, next: `${i < 11 ? 2023 : 2024}-${two(((i + 1) % 12) + 1)}` };
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * One family for two years, contribution 2400 a year. Every month a claim of 100 that is submitted at once and one of 50
 * that is submitted the month after; that of December 2024 has not come in. Running costs 20 of 25 budgeted a month, a
 * grant of 100 where 200 were hoped for.
 */
const FILES = [
  upload(
    'profile.json',
    JSON.stringify({ name: 'Umoja Mutual', currency: 'KES', data_as_at: '2024-12-31', grace_days: 0 }),
  ),
  upload('members.csv', 'insured_id,family_id,sex,birth_date\nM1,F1,F,1990-01-01\n'),
  upload(
    'policies.csv',
    'policy_id,family_id,cover_start,cover_end,contribution_due\nP1,F1,2023-01-01,2023-12-31,2400\nP2,F1,2024-01-01,2024-12-31,2400\n',
  ),
  upload(
    'contributions.csv',
    'receipt_id,policy_id,pay_date,amount\nR1,P1,2023-01-05,2400\nR2,P2,2024-01-05,2400\n',
  ),
  upload(
    'claims.csv',
    [
      'claim_id,insured_id,benefit,service_date,submitted_date,settled_date,status,amount_claimed,amount_paid',
      ...MONTHS.map(({ own }, i) => `A${i},M1,outpatient,${own}-05,${own}-10,${own}-20,paid,100,100`),
      ...MONTHS.slice(0, -1).map(
        ({ own, next }, i) => `B${i},M1,outpatient,${own}-25,${next}-05,${next}-15,paid,50,50`,
      ),
    ].join('\n'),
  ),
  upload(
    'finance.csv',
    [
      'month,line,budget,actual',
      ...MONTHS.map(({ own }) => `${own},salaries,25,20`),
      '2024-06,grant,200,100',
    ].join('\n'),
  ),
];
const BALANCE = upload(
  'balance.csv',
  'date,cash,investments,claims_payable,claims_reserve,unearned_contributions,other_short_liabilities,equity\n2024-12-31,600,200,100,50,0,150,500\n',
);

test('the finance screen agrees with numbers worked by hand, and says which file is missing', async ({
  page,
}) => {
  await page.goto('./#/records');
  await addFiles(page, FILES);
  await page.getByRole('link', { name: 'See the overview' }).click();
  await page.getByRole('link', { name: 'Finance', exact: true }).click();
  await expect(page.getByText('Some records are not there yet')).toBeVisible();
  await expect(
    page.getByText('Balance sheets: solvency, liquidity, reserve months and cash runway.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Add records', exact: true }).click();
  await page.getByLabel('The records go into').selectOption('Umoja Mutual');
  await addFiles(page, [BALANCE]);
  await page.getByRole('link', { name: 'See the overview' }).click();
  await page.getByRole('link', { name: 'Finance', exact: true }).click();
  await expect(page.getByText('Some records are not there yet')).toHaveCount(0);

  // 2024: earned 2400, grant 100; claims 12 x 150, of which 50 are still to come; running costs 12 x 20.
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Contributions earned')).toContainText('KES 2,400');
  await expect(row('Claims incurred')).toContainText('-KES 1,800');
  await expect(row('Operating expenses')).toContainText('-KES 240');
  await expect(row('Grants and subsidies')).toContainText('KES 100');
  await expect(row('Net income')).toContainText('KES 460');
  await expect(row('Net income without grants and subsidies')).toContainText('KES 360');
  await expect(
    page.getByText(/KES\s460 was left over; without grants and subsidies it would be KES\s360/),
  ).toBeVisible();

  const tile = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  // (1800 + 240) / 2400; assets 800 over 100 + 50 + 0 + 150; cash 600 over 100 + 150.
  await expect(tile('Combined ratio')).toContainText('85.0%');
  await expect(tile('Solvency ratio')).toContainText('266.7%');
  await expect(tile('Liquidity ratio')).toContainText('240.0%');
  // Equity 500 over 2040 / 12; cash 600 over (600 + 300 + 120) / 6 a month, with nothing coming in since January.
  await expect(tile('Reserve months')).toContainText('2.9');
  await expect(tile('Cash runway')).toContainText('3.5');

  await expect(row('Salaries')).toContainText('80.0%');
  await expect(row('Grants')).toContainText('50.0%');
  await expect(row('All expenses')).toContainText('KES 300');

  // Each 100 has become 150 a month later: 50 are expected for December, as they were a year before.
  await expect(page.getByText(/services up to December 2024, KES\s50\.00 is still expected/)).toBeVisible();
  await expect(
    page.getByText(/would have expected KES\s50\.00; since then KES\s50\.00 has come in .* just as expected/),
  ).toBeVisible();
  const triangle = page.getByRole('table', { name: /by month of service/ });
  await expect(triangle.getByRole('row', { name: /^November 2024 100 150/ })).toBeVisible();
  await expect(triangle.getByRole('row', { name: /^December 2024 100 .*not yet.* 50/ })).toBeVisible();
  await expect(triangle.getByRole('row', { name: /^Then grows by × 1\.500/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('every figure leads to its indicator, by keyboard too', async ({ page }) => {
  await openSample(page, 'Nandi');
  await page.getByRole('link', { name: 'Finance', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Finance' })).toBeVisible();
  const salaries = page.getByRole('rowheader', { name: 'Salaries' }).getByRole('link');
  await salaries.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Budget execution' })).toBeVisible();
  await expect(page.getByText('by finance line').first()).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Solvency ratio', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Solvency ratio' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
