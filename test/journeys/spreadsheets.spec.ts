import { naivelyCounted } from '../support/naive-values.ts';
import { disagreements, parseValues } from '../support/value-rows.ts';
import { bookOf } from './book.ts';
import { addFiles, downloadedValues, expect, faults, smallScheme, test, upload } from './journey.ts';

for (const format of ['xlsx', 'ods'] as const)
  test(`a whole scheme in one ${format} file comes out as a naive count gives`, async ({ page }) => {
    const scheme = smallScheme();
    const tables = scheme.files.filter(({ name }) => name.endsWith('.csv'));
    const profile = scheme.files.find(({ name }) => name === 'profile.json');
    await page.goto('./#/records');
    await page
      .getByLabel('Choose files')
      .setInputFiles([bookOf(tables, format), upload('profile.json', profile?.text ?? '')]);
    await expect(page.getByRole('heading', { name: `registers.${format} (claims)` })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Rows that are no records' })).toContainText(
      'Register of the trust',
    );
    await page.getByRole('button', { name: 'Add records' }).click();
    await page.getByRole('link', { name: 'See the overview' }).click();
    await expect(page.getByRole('figure', { name: 'Claims by benefit' })).toBeVisible();
    const ours = parseValues(await downloadedValues(page));
    expect(disagreements(ours, naivelyCounted(scheme.files))).toEqual([]);
  });

test('a table in its own words is told once what it is, and the next months are read without asking', async ({
  page,
}) => {
  const scheme = smallScheme();
  await page.goto('./#/records');
  await addFiles(
    page,
    scheme.files.map(({ name, text }) => upload(name, text)),
  );

  const month = (id: string, who = 'Who') =>
    upload('month.csv', `Ref;${who};Kind of care;When;How much\n${id};M00001;Snake bite;2024-01-05;12,5\n`);
  await page.getByLabel('Choose files').setInputFiles(month('X1'));
  await expect(page.getByText('The headings fit none of the record kinds.')).toBeVisible();
  await page.getByLabel('These are').selectOption('claims');
  for (const [heading, column] of [
    ['Ref', 'claim_id'],
    ['Who', 'insured_id'],
    ['Kind of care', 'benefit'],
    ['When', 'service_date'],
    ['How much', 'amount_claimed'],
  ] as const)
    await page.getByLabel(`${heading} is read as`).selectOption(column);
  const submitted = page.getByLabel('submitted_date in every row');
  await expect(submitted.getByRole('option', { name: 'the same as service_date' })).toBeAttached();
  await submitted.selectOption('service_date');
  await page.getByLabel('status in every row').selectOption('paid');
  await page.getByLabel('“Snake bite” in benefit (1 row)').selectOption('inpatient');
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
  // Where the last thing was said is where one goes on, and what was said stays in sight.
  await expect(page.getByLabel('“snakebite” in benefit')).toHaveValue('inpatient');
  await expect(page.getByText('status is paid in every row')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 0 replaced in Asha Trust.')).toBeVisible();

  await page.reload();
  await page.getByLabel('Choose files').setInputFiles(month('X2'));
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 0 replaced in Asha Trust.')).toBeVisible();

  await page.getByLabel('Choose files').setInputFiles(month('X3', 'Whom'));
  await expect(
    page.getByText('This looks like Claims, but the columns insured_id and status are missing.'),
  ).toBeVisible();
  await expect(page.getByLabel('Ref is read as')).toHaveValue('claim_id');
  await page.getByLabel('Whom is read as').selectOption('insured_id');
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
});

test('a spreadsheet that would fill the memory is refused, and the page goes on', async ({ page }) => {
  const { zipSync } = await import('fflate');
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 2 ** 20) }, { level: 9 });
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('bomb.xlsx', bomb),
      upload('broken.xlsx', bomb.slice(0, 100)),
      upload('r.csv', 'receipt_id,policy_id,pay_date,amount\nR1,P1,2024-01-05,5\n'),
    ]);
  await expect(page.getByText('This file is small but would fill the memory')).toBeVisible();
  await expect(page.getByText('This spreadsheet cannot be opened')).toBeVisible();
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
});
