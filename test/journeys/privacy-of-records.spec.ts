import { addFiles, expect, faults, smallScheme, test, upload } from './journey.ts';

test('personal columns are left out and said so, and ids are kept as codes month after month', async ({
  page,
}) => {
  const scheme = smallScheme();
  const files = scheme.files.map(({ name, text }) =>
    upload(
      name,
      name === 'members.csv'
        ? text
            .trimEnd()
            .split('\n')
            .map((line, i) => `${line},${i === 0 ? 'Full name,Telephone' : 'Asha Devi,+919812345678'}`)
            .join('\n')
        : text,
    ),
  );
  await page.goto('./#/records');
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByText('Left out because they look personal: Full name and Telephone.')).toBeVisible();
  await page.getByLabel('Replace ids by codes that only this device can make').check();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('in Asha Trust.')).toBeVisible();
  await expect(
    page.getByText('Ids in these records are codes that only this device can make.'),
  ).toBeVisible();
  await expect(page.getByText('Asha Devi')).toHaveCount(0);

  await page.reload();
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByText('Asha Trust keeps codes in the place of ids.')).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('Everything was there already in Asha Trust.')).toBeVisible();
});

test('ids that look alike are told before they become codes', async ({ page }) => {
  await page.goto('./#/records');
  const text = 'receipt_id,policy_id,pay_date,amount\nR1,P1,2024-01-05,5\nr1,P1,2024-01-06,5\n';
  await page.getByLabel('Choose files').setInputFiles(upload('r.csv', text));
  await page.getByLabel('Replace ids by codes that only this device can make').check();
  await expect(page.getByText('1 id is written in different ways')).toBeVisible();
  await expect(page.getByText('receipt_id: “R1” and “r1”')).toBeVisible();
});

test('a personal column that somebody wants is warned of', async ({ page }) => {
  await page.goto('./#/records');
  const text = 'Nom,policy_id,pay_date,amount\nAwa Diop,P1,2024-01-05,5\nAli Ba,P1,2024-01-06,5\n';
  await page.getByLabel('Choose files').setInputFiles(upload('r.csv', text));
  await expect(page.getByText('Looks like names: hidden here')).toBeVisible();
  await page.getByLabel('Nom is read as').selectOption('receipt_id');
  await expect(page.getByText('“Nom” looks personal, and you have it read as receipt_id')).toBeVisible();
});

test('how files are read is handed on to another scheme, and forgotten', async ({ page }) => {
  const scheme = smallScheme();
  await page.goto('./#/records');
  await addFiles(
    page,
    scheme.files.map(({ name, text }) => upload(name, text)),
  );
  const month = upload('month.csv', 'Ref;policy_id;pay_date;amount\nX1;P1;2024-01-05;12.50\n');
  await page.getByLabel('Choose files').setInputFiles(month);
  await page.getByLabel('Ref is read as').selectOption('receipt_id');
  await page.getByRole('button', { name: 'Add records' }).click();
  const decision = page.getByText('“ref” is read as receipt_id');
  await expect(decision).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a file (JSON)' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('asha-trust-column-map.json');
  const path = await saved.path();

  await page.getByRole('button', { name: 'Forget: “ref” is read as receipt_id' }).click();
  await expect(decision).toHaveCount(0);
  await page.getByText('Take in what was decided elsewhere').click();
  const take = page.getByLabel('Choose a file of another scheme');
  await take.setInputFiles(
    upload('other.json', '{"form":"schemescope-column-maps","version":1,"maps":{"x":{}}}'),
  );
  await expect(page.getByText('“x” is no kind of record.')).toBeVisible();
  await take.setInputFiles(path);
  await expect(page.getByText(/^1 decision has been taken in/)).toBeVisible();
  await expect(decision).toBeVisible();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Forget all' }).click();
  await expect(decision).toHaveCount(0);
});

test('a text that holds a telephone number in some cells is pointed out, and left out with a press', async ({
  page,
}) => {
  const headings = 'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,diagnosis';
  const row = (id: string, diagnosis: string) =>
    `${id},M1,outpatient,2024-01-05,2024-01-06,pending,10,${diagnosis}`;
  const rows = [row('C1', 'malaria'), row('C2', 'call 0712 345 678'), row('C3', 'fever')];
  await page.goto('./#/records');
  await page.getByLabel('Choose files').setInputFiles(upload('claims.csv', [headings, ...rows].join('\n')));
  await expect(
    page.getByText('1 cell of “diagnosis” (read as diagnosis) looks like telephone numbers, first in row 3.'),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave out “diagnosis”' }).click();
  await expect(page.getByText('looks like telephone numbers')).toHaveCount(0);
  await expect(page.getByText('3 accepted', { exact: true })).toBeVisible();
  await page.getByLabel('Scheme name').fill('Ubuntu Health');
  await page.getByLabel('Currency', { exact: true }).fill('RWF');
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('3 records added')).toBeVisible();
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await expect(page.getByText('“diagnosis” is not used')).toBeVisible();
});
