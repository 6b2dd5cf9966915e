import { addFiles, expect, faults, saved, smallScheme, test, upload, uploads } from './journey.ts';

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
  const button = page.getByRole('button', { name: 'Download as a file (JSON)' });
  const map = await saved(page, () => button.click());
  expect(map.name).toBe('asha-trust-column-map.json');

  await page.getByRole('button', { name: 'Forget: “ref” is read as receipt_id' }).click();
  await expect(decision).toHaveCount(0);
  await page.getByText('Take in what was decided elsewhere').click();
  const take = page.getByLabel('Choose a file of another scheme');
  await take.setInputFiles(
    upload('other.json', '{"form":"schemescope-column-maps","version":1,"maps":{"x":{}}}'),
  );
  await expect(page.getByText('“x” is no kind of record.')).toBeVisible();
  await take.setInputFiles(upload(map.name, map.bytes));
  await expect(page.getByText(/^1 decision has been taken in/)).toBeVisible();
  await expect(decision).toBeVisible();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Forget all' }).click();
  await expect(decision).toHaveCount(0);
});

test('a map of one scheme dropped with the files of another leaves nothing to be asked', async ({ page }) => {
  const month = (id: string, more = '') =>
    upload(
      'month.csv',
      `Quittung;Police;Tag;Betrag${more && ';Notiz'}\n${id};P00001;01/02/2024;1.500${more}\n`,
    );
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme()));
  await page.getByLabel('Choose files').setInputFiles(month('X1'));
  await page.getByLabel('These are').selectOption('contributions');
  for (const [heading, column] of [
    ['Quittung', 'receipt_id'],
    ['Police', 'policy_id'],
    ['Tag', 'pay_date'],
    ['Betrag', 'amount'],
  ] as const)
    await page.getByLabel(`${heading} is read as`).selectOption(column);
  await page.getByRole('radio', { name: /Day first 01\/02\/2024/ }).check();
  await page.getByRole('radio', { name: /With a decimal comma 1.500/ }).check();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 0 replaced in Asha Trust.')).toBeVisible();
  const button = page.getByRole('button', { name: 'Download as a file (JSON)' });
  const { name, bytes } = await saved(page, () => button.click());

  // A new scheme starts from it, although its file has a column more.
  await page.getByLabel('The records go into').selectOption('a new scheme');
  await page.getByLabel('Choose files').setInputFiles([upload(name, bytes), month('Y1', ';new')]);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toContainText('6 decisions on headings, words, dates and amounts of Contributions.');
  await expect(card).toContainText('The files chosen with it are read so, and the new scheme keeps it.');
  await card.getByText('See what it says').click();
  await expect(card).toContainText('“quittung” is read as receipt_id');
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Day first 01\/02\/2024/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /With a decimal comma 1.500/ })).toBeChecked();
  await expect(page.getByLabel('Notiz is read as')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Scheme name').fill('Hill Fund');
  await page.getByLabel('Currency').fill('INR');
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 0 replaced in Hill Fund.')).toBeVisible();
  await expect(page.getByText('“quittung” is read as receipt_id')).toBeVisible();

  // A scheme that is there is asked, and a map in which something is wrong says what.
  await page.getByLabel('The records go into').selectOption('Asha Trust');
  const other = bytes.toString('utf8').replace('"notiz"', '"anmerkung"').replace('day-first', 'month-first');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('other.json', other),
      upload('broken.json', other.replace('receipt_id', 'receipt')),
      month('X2'),
    ]);
  await expect(page.getByText('stands “receipt”, which is no column of that kind')).toBeVisible();
  const read = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'month.csv' }) });
  await read.getByText('Details', { exact: true }).click();
  await expect(read.getByText('Dates in pay_date are read day first')).toBeVisible();
  const take = page.getByLabel('Take it over for Asha Trust.');
  await take.focus();
  await page.keyboard.press('Space');
  await expect(read.getByText('Dates in pay_date are read month first')).toBeVisible();
  await expect(take).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 0 replaced in Asha Trust.')).toBeVisible();
  await expect(page.getByText('Dates in pay_date are read month first')).toBeVisible();
});
