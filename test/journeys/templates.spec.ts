import { read, utils, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { expect, faults, saved, test, upload } from './journey.ts';

/** What a button of this name saves. */
function savedBy(page: Page, button: string) {
  return saved(page, () => page.getByRole('button', { name: button, exact: true }).click());
}

test('a template is downloaded, filled, and its records are added', async ({ page }) => {
  await page.goto('./#/records');
  const template = await savedBy(page, 'Empty template (XLSX)');
  expect(template.name).toBe('records-template.xlsx');

  await page.getByLabel('Choose files').setInputFiles(upload(template.name, template.bytes));
  await expect(page.getByText('There are headings but no rows under them.')).toBeVisible();
  await page.getByRole('button', { name: `Remove ${template.name} from this list` }).click();

  const book = read(template.bytes);
  const fill = (sheet: string, rows: unknown[][]) =>
    utils.sheet_add_aoa(book.Sheets[sheet] ?? {}, rows, { origin: 'A2' });
  fill('Insured persons', [
    ['0001', '01', 'F', '1990-04-01'],
    ['0002', '01', 'M', '1988-02-11'],
  ]);
  fill('Policies', [['P1', '01', '', '', '2024-01-01', '2024-12-31', 1200]]);
  fill('Contributions', [['R1', 'P1', '2024-01-05', 1200, 'member']]);
  const filled = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  await page.getByLabel('Choose files').setInputFiles(upload('2024.xlsx', new Uint8Array(filled)));
  await expect(page.getByRole('heading', { name: '2024.xlsx (Insured persons)' })).toBeVisible();
  await expect(page.getByText('“What the columns mean” and “Words to choose from” explain')).toBeVisible();
  await expect(page.getByText('have headings but no rows, and are left out')).toContainText('“Claims”');
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Name').fill('Asha Trust');
  await page.getByLabel('Currency').fill('INR');
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('4 records added and 0 replaced in Asha Trust.')).toBeVisible();

  const all = await savedBy(page, 'Download all records (XLSX)');
  const receipts = await savedBy(page, 'Download CSV: Contributions');
  expect(receipts.bytes.toString()).toBe(
    'receipt_id,policy_id,pay_date,amount,payer\nR1,P1,2024-01-05,1200,member\n',
  );
  await page
    .getByLabel('Choose files')
    .setInputFiles([all, receipts].map(({ name, bytes }) => upload(name, bytes)));
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('Everything was there already in Asha Trust.')).toBeVisible();
});

test('the filled-in example says that it is one', async ({ page }) => {
  await page.goto('./#/records');
  const example = await savedBy(page, 'Filled-in example (XLSX)');
  await page.getByLabel('Choose files').setInputFiles(upload(example.name, example.bytes));
  await expect(page.getByText('These are the made-up records of our example').first()).toBeVisible();
});
