import { addFiles, downloadedValues, expect, faults, smallScheme, test, upload, uploads } from './journey.ts';
import { parseValues } from '../support/value-rows.ts';

const HEADINGS = 'receipt_id,policy_id,pay_date,amount';

test('a file of two currencies is asked about, and only the scheme’s own comes in', async ({ page }) => {
  const scheme = smallScheme();
  await page.goto('./#/records');
  await addFiles(page, uploads(scheme));
  const collected = async () => {
    const values = parseValues(await downloadedValues(page));
    const one = values.find(
      ({ indicator, grain, split }) =>
        indicator === 'contributions-collected' && grain === 'span' && split === '',
    );
    return Number(one?.value);
  };
  const before = await collected();

  await page.getByRole('link', { name: 'Records', exact: true }).click();
  const rows = ['X1,P00001,2024-02-01,INR 500', 'X2,P00001,2024-02-02,$ 20', 'X3,P00001,2024-02-03,30'];
  await page.getByLabel('Choose files').setInputFiles(upload('mixed.csv', [HEADINGS, ...rows].join('\n')));
  const question = page.getByRole('group', { name: 'Which currency are the scheme’s amounts in?' });
  await expect(question.getByText('1 row, for example “$ 20” in row 3')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('One question is open. Answer it before adding.')).toBeVisible();
  await expect(question.getByRole('radio').first()).toBeFocused();

  await question.getByRole('radio', { name: /INR \(Indian Rupee\)/ }).check();
  await expect(page.getByText('1 row in another currency was put aside.')).toBeVisible();
  await expect(page.getByText('It says $, which is not the currency').first()).toBeVisible();
  await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('2 records added and 0 replaced in Asha Trust.')).toBeVisible();
  expect(await collected()).toBe(before + 530);

  // The answer is kept with the scheme, told the next month, and can be forgotten.
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await page
    .getByLabel('Choose files')
    .setInputFiles(upload('next.csv', `${HEADINGS}\nX4,P00001,2024-02-04,₹ 7\nX5,P00001,2024-02-05,USD 9\n`));
  await expect(page.getByText('The amounts are in INR, as was decided. 1 row in another')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Forget: Amounts are in “INR”' }).click();
  await expect(page.getByText('Nothing has been decided yet.')).toBeVisible();
});

test('amounts in another currency than the scheme’s are asked about and pointed out; a new scheme is offered theirs', async ({
  page,
}) => {
  await page.goto('./#/records');
  const file = upload('receipts.csv', `${HEADINGS}\nX1,P00001,2024-02-01,KES 500\nX2,P00001,2024-02-01,30\n`);
  await page.getByLabel('Choose files').setInputFiles(file);
  await expect(page.getByLabel('Currency', { exact: true })).toHaveValue('KES');
  await page.getByLabel('Scheme name').fill('Ubuntu Health');
  await expect(page.getByLabel('Currency', { exact: true })).toHaveValue('KES');
  await page.getByLabel('Currency', { exact: true }).fill('RWF');
  await expect(page.getByText('the currency given below is RWF')).toBeVisible();
  await page.getByLabel('Currency', { exact: true }).fill('');
  await expect(page.getByLabel('Currency', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Discard' }).click();

  await addFiles(page, uploads(smallScheme()));
  await page.getByLabel('Choose files').setInputFiles(file);
  await page
    .getByRole('group', { name: 'Which currency are the scheme’s amounts in?' })
    .getByRole('radio', { name: /KES/ })
    .click();
  await expect(
    page.getByText('The amounts in this table say KES, but Asha Trust keeps its figures in INR.'),
  ).toBeVisible();
});
