import { utils, write } from '@e965/xlsx';
import { expect, faults, test, upload } from './journey.ts';

const CELLS = 'receipt_id\tpolicy_id\tpay_date\tamount\nR1\tP1\t2024-01-05\t10\nR2\tP2\t2024-01-06\t20\n';

test('cells copied in a spreadsheet are pasted with the keys or the button, and read like a file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/records');
  await expect(page.getByRole('button', { name: 'Paste cells' })).toBeVisible();
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), CELLS);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: 'Pasted cells' })).toBeVisible();
  await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();

  await page.evaluate(
    (html) => {
      const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
      return navigator.clipboard.write([item]);
    },
    `<table>${CELLS.trim()
      .split('\n')
      .map((row) => `<tr><td>${row.split('\t').join('</td><td>')}</td></tr>`)
      .slice(0, 2)
      .join('')}</table>`,
  );
  await page.getByRole('button', { name: 'Paste cells' }).click();
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();

  await page.evaluate(() => navigator.clipboard.writeText('nothing of a table'));
  await page.getByRole('button', { name: 'Paste cells' }).click();
  await expect(page.getByText('No cells could be pasted.')).toBeVisible();
});

test('a form with months across says that it was turned, and dates of another calendar which one', async ({
  page,
}) => {
  const rows = [
    ['Item', 'Jan 2024', 'Feb 2024'],
    ['Insured persons', 1200, 1250],
    ['Claims paid', 31, 28],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Form');
  const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  const thai = 'receipt_id,policy_id,pay_date,amount\nR1,P1,2567-01-05,10\n';
  const mixed = `${thai}R2,P1,2024-01-05,10\n`;
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('form.xlsx', new Uint8Array(bytes)),
      upload('thai.csv', thai),
      upload('mixed.csv', mixed),
    ]);
  await expect(page.getByText('It was turned round: 2 items of 2 months.')).toBeVisible();
  await expect(page.getByText('How are the dates in pay_date written?')).toHaveCount(1);
  const choice = page.getByRole('radio', { name: /Thai calendar.*2567-01-05 means 5 Jan/ });
  await choice.check();
  await expect(choice).toBeChecked();
  expect(await faults(page)).toEqual([]);
});

test('a policy list with the period in one cell and the date of joining in three is told once how it is read', async ({
  page,
}) => {
  const list = (month: number, rows: readonly string[]) =>
    upload(
      `list ${month}.csv`,
      ['Our scheme\nCard,Family,Day,Month,Year,Period of cover,Fee', ...rows, ''].join('\n'),
    );
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      list(1, ['P1,F1,5,1,2024,01/02/2024 - 31/01/2025,100', 'P2,F2,31,4,2024,01/02/2024 - 31/01/2025,100']),
    ]);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'list 1.csv' }) });
  await card.getByLabel('These are').selectOption({ label: 'Policies' });
  await card.getByLabel('The headings are in').selectOption({ label: 'row 2: Card · Family · Day · …' });
  for (const [heading, column] of [
    ['Card', 'policy_id'],
    ['Family', 'family_id'],
    ['Fee', 'contribution_due'],
  ] as const)
    await card.getByLabel(`${heading} is read as`).selectOption(column);

  const make = card.getByLabel('Make a column of others');
  await make.selectOption('cover_start');
  const start = card.getByRole('group', { name: 'cover_start' });
  await start
    .getByLabel('It is')
    .selectOption({ label: 'the first date in a cell, as in 1/1/2024 – 31/12/2024' });
  await start.getByLabel('The dates are in').selectOption('Period of cover');
  await make.selectOption('cover_end');
  const end = card.getByRole('group', { name: 'cover_end' });
  await end
    .getByLabel('It is')
    .selectOption({ label: 'the last date in a cell, as in 1/1/2024 – 31/12/2024' });
  await end.getByLabel('The dates are in').selectOption('Period of cover');
  await expect(card.getByText('2 accepted', { exact: true })).toBeVisible();
  await expect(card.getByText('cover_end is the last date in “Period of cover”')).toBeVisible();

  // Headings that say what they are, are taken up with one press.
  await make.selectOption('enrol_date');
  const joined = card.getByRole('group', { name: 'enrol_date' });
  await expect(joined.getByLabel('The month is in')).toHaveValue('month');
  await joined.getByRole('button', { name: 'Take it so' }).click();
  await expect(
    card.getByText('enrol_date is made of “Day”, “Month” and “Year” (day, month, year)'),
  ).toBeVisible();
  await expect(page.getByText('2024-04-31').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.getByLabel('Scheme name').fill('Told once');
  await page.getByLabel('Currency').fill('KES');
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText(/2 records added and 0 replaced/)).toBeVisible();
  await page
    .getByLabel('Choose files')
    .setInputFiles([list(2, ['P3,F3,6,2,2024,01/03/2024 - 28/02/2025,100'])]);
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
  await expect(page.getByText('cover_end is the last date in “Period of cover”')).toBeVisible();
});

test('a calendar that no cell shows is said by hand, and taken back', async ({ page }) => {
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('dues.csv', 'receipt_id,policy_id,pay_date,amount\nR1,P1,2016-05-12,10\nR2,P1,2016-06-12,10\n'),
    ]);
  await page.getByText('Change how this table is read').click();
  await page.getByText('How dates and amounts are written').click();
  const written = page.getByLabel('pay_date is written');
  await written.selectOption({ label: 'Ethiopian calendar' });
  await page.getByText('Details', { exact: true }).click();
  await expect(page.getByText('Dates in pay_date are Ethiopian')).toBeVisible();
  await written.selectOption({ label: 'as its cells show' });
  await expect(page.getByText('Dates in pay_date are Ethiopian')).toHaveCount(0);
});
