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
