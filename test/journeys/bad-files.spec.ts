import { addFiles, downloadedValues, expect, saved, smallScheme, test, upload, uploads } from './journey.ts';

const CLAIMS =
  'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';

test('every bad file says what is wrong with it, nothing runs, and nothing stored changes', async ({
  page,
}) => {
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme()));
  const before = await downloadedValues(page);

  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('empty.csv', ''),
      upload('header-only.csv', CLAIMS),
      upload('photo.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)),
      upload(
        'no-benefit.csv',
        `${CLAIMS.replace('benefit,', '')}\n1,2,2024-01-01,2024-01-02,paid,3,3,2024-01-09\n`,
      ),
      upload('profile.json', ''),
      upload('wrong-profile.json', '{"name":"X","currency":"rupees"}'),
      upload('login.csv', '<html><body>Please log in</body></html>'),
      upload('shopping.csv', 'fruit,colour\napple,red\n'),
    ]);
  for (const message of [
    'The file is empty (0 bytes).',
    'There are headings but no rows under them.',
    'This is a picture, not a table',
    'This looks like Claims, but the column benefit is missing.',
    'currency is "rupees"',
    'This is a web page, not a table',
    'The headings fit none of the record kinds.',
  ]) {
    await expect(page.getByText(message).first()).toBeVisible();
  }
  await expect(page.getByText('There is nothing in these files to add.')).toBeVisible();
  // Only the first table that waits to be told is open: all of them would be a page of many screens.
  await expect(page.getByLabel('These are')).toHaveCount(1);
  const shopping = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'shopping.csv' }) });
  await shopping.getByText('Change how this table is read').focus();
  await page.keyboard.press('Enter');
  await expect(shopping.getByLabel('These are')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add records' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await downloadedValues(page)).toBe(before);
});

test('good rows go in although there are bad ones, and each bad one is named', async ({ page }) => {
  const scheme = smallScheme();
  await page.goto('./#/records');
  await addFiles(page, uploads(scheme));

  const nasty = `"<img src=x onerror=""document.title='run'"">"`;
  const rows = [
    'G1,M00001,outpatient,2024-01-05,2024-01-09,paid,120,100,2024-02-01',
    'B1,M00001,dentistry,2024-01-05,2024-01-09,paid,120,100,2024-02-01',
    'B2,M00001,outpatient,2023-02-30,2024-01-09,paid,120,100,2024-02-01',
    'B3,M00001,outpatient,2024-01-05,2024-01-09,paid,abc,100,2024-02-01',
    'G1,M00001,outpatient,2024-01-05,2024-01-09,paid,120,90,2024-02-01',
    `G2,${nasty},outpatient,2024-01-05,2024-01-09,paid,120,100,2024-02-01`,
    '__proto__,M00001,outpatient,2024-01-06,2024-01-09,paid,120,100,2024-02-01',
  ];
  await page.getByLabel('Choose files').setInputFiles(upload('january.csv', [CLAIMS, ...rows].join('\n')));
  await expect(page.getByText('7 rows read', { exact: true })).toBeVisible();
  await expect(page.getByText('3 accepted', { exact: true })).toBeVisible();
  const refused = page.getByRole('table', { name: 'Rows that were not accepted' });
  for (const [row, column, value, reason] of [
    ['3', 'benefit', 'dentistry', 'Not one of the words for this column: outpatient, inpatient,'],
    ['4', 'service_date', '2023-02-30', 'no such day'],
    ['5', 'amount_claimed', 'abc', 'Not a number'],
    ['6', 'claim_id', 'G1', 'stands in row 2 already, with other content (amount_paid: 100 there, 90 here)'],
  ] as const) {
    const line = refused.getByRole('row', { name: new RegExp(`january.csv ${row} ${column}`) });
    await expect(line).toContainText(value);
    await expect(line).toContainText(reason);
  }
  await expect(page.getByRole('heading', { name: 'Claims of unknown persons' })).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('3 records added and 0 replaced in Asha Trust.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Claims of unknown persons' })).toBeVisible();
  await expect(page).not.toHaveTitle('run');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('dates and amounts that can be meant in two ways are asked about', async ({ page }) => {
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme()));
  const receipts =
    'receipt_id;policy_id;pay_date;amount\nX1;P00001;01/02/2024;1.500\nX2;P00001;03/04/2024;2.500\n';
  await page.getByLabel('Choose files').setInputFiles(upload('receipts.csv', receipts));
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('2 questions are open. Answer them before adding.')).toBeVisible();
  await page.getByRole('radio', { name: /Day first 01\/02\/2024 means 1 February 2024/ }).check();
  await page.getByRole('radio', { name: /With a decimal comma 1.500 means 1,500.00/ }).check();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('2 records added and 0 replaced in Asha Trust.')).toBeVisible();
});

test('a long file shows how far it is and can be stopped without a trace', async ({ page }) => {
  await page.goto('./#/records');
  const rows = Array.from({ length: 900_000 }, (_, i) => `R${i},P1,2024-01-01,5`);
  const csv = `receipt_id,policy_id,pay_date,amount\n${rows.join('\n')}`;
  await page.getByLabel('Choose files').setInputFiles(upload('long.csv', csv));
  await expect(page.getByRole('progressbar', { name: 'Looking into the files…' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was stored')).toBeVisible();
  await page.getByRole('link', { name: 'Schemes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'See how your scheme is doing' })).toBeVisible();
});

test('what was read and guessed is said in the open, and a file can be taken off the list', async ({
  page,
}) => {
  const head = 'insured_id,family_id,sex,birth_date,area\n';
  const row = (id: number, area: string) => `${id},F1,F,1990-01-01,${area}\n`;
  const mostly = Buffer.concat([
    Buffer.from(head + row(1, 'Thiès') + row(2, 'Kédougou')),
    Buffer.from(row(3, 'Fandène'), 'latin1'),
  ]);
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('mostly.csv', mostly),
      upload('guessed.csv', Buffer.from(head + row(4, 'Thiès'), 'latin1')),
      upload('shopping.csv', 'claim_id,colour\napple,red\n'),
      upload(
        'stray.csv',
        'receipt_id,policy_id,pay_date,amount\nR1,P1,2024-01-01,"5\nR2,P1,2024-01-01,5\nTotal,,,10\n',
      ),
    ]);
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card('mostly.csv')).toContainText('UTF-8, but 1 character could not be read and stands as �');
  await expect(card('guessed.csv')).toContainText('See whether the accents are right: Thiès.');
  await expect(card('shopping.csv')).toContainText('Read headings: claim_id, colour.');
  await expect(card('shopping.csv')).toContainText('Nearest: Claims; missing: insured_id, benefit,');
  await expect(card('stray.csv')).toContainText('1 accepted');
  const refused = page.getByRole('table', { name: 'Rows that were not accepted' });
  await expect(refused.getByRole('row', { name: /stray.csv 2 whole row/ })).toContainText('A quotation mark');
  const leftOut = page.getByRole('table', { name: 'Rows that are no records' });
  await expect(leftOut.getByRole('row', { name: /stray.csv 4 whole row/ })).toContainText('A row of sums');
  await page.getByRole('button', { name: 'Remove shopping.csv from this list' }).click();
  await expect(card('shopping.csv')).toHaveCount(0);
  await expect(card('stray.csv')).toBeVisible();
});

test('an empty template holds the headings that are understood without help', async ({ page }) => {
  await page.goto('./#/records');
  await page.getByText('Claims', { exact: true }).click();
  const button = page.getByRole('button', { name: 'Empty template (CSV): Claims' });
  const { name, bytes } = await saved(page, () => button.click());
  expect(name).toBe('claims-template.csv');
  const headings = bytes.toString('utf8');
  const row = headings
    .trim()
    .split(',')
    .map((column) => FILLED[column] ?? '')
    .join(',');
  await page.getByLabel('Choose files').setInputFiles(upload('claims.csv', `${headings}${row}\n`));
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
});

const FILLED: Readonly<Record<string, string>> = {
  claim_id: 'C1',
  insured_id: 'M1',
  benefit: 'outpatient',
  service_date: '2024-01-05',
  submitted_date: '2024-01-09',
  status: 'reported',
  amount_claimed: '120',
};
