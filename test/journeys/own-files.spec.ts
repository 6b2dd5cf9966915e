import { readFileSync } from 'node:fs';
import path from 'node:path';
import { naivelyCounted } from '../support/naive-values.ts';
import { filesIn, sharedFolder } from '../support/shared-folder.ts';
import { disagreements, parseValues } from '../support/value-rows.ts';
import { addFiles, downloadedValues, expect, smallScheme, test, upload, uploads } from './journey.ts';

test('own files go in, are charted, and come out as the numbers a naive count gives', async ({ page }) => {
  const scheme = smallScheme({ oddities: { ...ODD } });
  await page.goto('./');
  await page.getByRole('link', { name: 'Add your records' }).click();
  await page.getByLabel('Choose files').setInputFiles(uploads(scheme));
  await expect(page.getByRole('heading', { name: 'claims.csv' })).toBeVisible();
  await expect(page.getByText('Nothing is stored until you press “Add records”.')).toBeVisible();
  await expect(page.getByText('The profile comes with the files: Asha Trust, INR.')).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();
  await expect(page.getByRole('figure', { name: 'Claims by benefit' })).toBeVisible();

  const ours = parseValues(await downloadedValues(page));
  expect(disagreements(ours, naivelyCounted(scheme.files))).toEqual([]);
});

test('files can be dropped on the page instead of being chosen', async ({ page }) => {
  const scheme = smallScheme();
  await page.goto('./#/records');
  const dropped = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      return transfer;
    },
    scheme.files.map(({ name, text }) => ({ name, text })),
  );
  await page.getByText('or drop them here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('heading', { name: 'claims.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText(/added and .* replaced in Asha Trust/)).toBeVisible();
});

test('two quick presses add once, and what was typed outlasts a question', async ({ page }) => {
  const scheme = smallScheme();
  const files = uploads(scheme).filter(({ name }) => name !== 'profile.json');
  await page.goto('./#/records');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      ...files,
      upload('more.csv', 'receipt_id,policy_id,pay_date,amount\nX1,P00001,01/02/2024,5\n'),
    ]);
  await page.getByLabel('Scheme name').fill('Ubuntu Health');
  await page.getByLabel('Currency').fill('RWF');
  await page.getByRole('radio', { name: /Day first/ }).check();
  await expect(page.getByLabel('Scheme name')).toHaveValue('Ubuntu Health');
  await expect(page.getByRole('button', { name: 'Add records' })).not.toHaveAttribute('aria-disabled');
  await page.getByRole('button', { name: 'Add records' }).dblclick();
  const done = page.getByText(/added and .* replaced in Ubuntu Health/);
  await expect(done).toBeVisible();
  await expect(page.getByRole('status').filter({ has: done })).toBeFocused();
  await page.getByRole('link', { name: 'Schemes', exact: true }).click();
  await expect(page.getByRole('row', { name: /Ubuntu Health/ })).toHaveCount(1);
});

test('records of one kind alone, far beyond the others, say which are missing', async ({ page }) => {
  // Of so many that somebody pays in each of the months before the last: else silence means nothing.
  const scheme = smallScheme({ families: 300 });
  await page.goto('./#/records');
  await addFiles(page, uploads(scheme));
  const claims = scheme.files.find(({ name }) => name === 'claims.csv')?.text.split('\n') ?? [];
  const columns = claims[0]?.split(',') ?? [];
  const later: Readonly<Record<string, string>> = {
    claim_id: 'LATER',
    service_date: '2026-06-02',
    submitted_date: '2026-06-03',
    decided_date: '',
    settled_date: '',
    status: 'reported',
  };
  const cells = claims[1]?.split(',') ?? [];
  const row = columns.map((column, i) => later[column] ?? cells[i] ?? '').join(',');
  await page.getByLabel('Choose files').setInputFiles(upload('later.csv', `${claims[0] ?? ''}\n${row}\n`));
  await expect(page.getByText(/Contributions stop on .* add the files that are missing/)).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();
  await expect(page.getByText(/Contributions stop on .* add the files that are missing/)).toBeVisible();
});

test('a profile of another scheme does not rename this one unless it is asked to', async ({ page }) => {
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme()));
  const other = { name: 'Other Fund', currency: 'KES', country: 'KE' };
  await page.getByLabel('The records go into').selectOption('Asha Trust');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      upload('profile.json', JSON.stringify(other)),
      upload('receipts.csv', 'receipt_id,policy_id,pay_date,amount\nX1,P00001,2024-02-01,5\n'),
    ]);
  await page.getByLabel('The records go into').selectOption('Asha Trust');
  await expect(page.getByText('Currency: kept “INR”, in the file “KES”')).toBeVisible();
  await expect(page.getByLabel('Take over what the file says')).not.toBeChecked();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 0 replaced in Asha Trust.')).toBeVisible();
});

const ODD = {
  unknownPerson: 0.02,
  outsideCover: 0.02,
  settledBeforeSubmitted: 0.02,
  overlappingPolicy: 0.05,
  endedEarly: 0.08,
  coverEndsBeforeStart: 0.01,
  splitDelivery: 0.2,
  leaver: 0.05,
  sexUnknown: 0.01,
};

for (const name of ['constructed', 'vectors-3']) {
  const folder = sharedFolder(name);
  test(`the ${name} set comes out as expected${folder ? '' : ' (skipped: ../shared/data is not beside this checkout)'}`, async ({
    page,
  }) => {
    test.skip(!folder);
    if (!folder) return;
    await page.goto('./#/records');
    await addFiles(
      page,
      filesIn(folder, (file) => file !== 'expected.csv').map(({ name: file, bytes }) => upload(file, bytes)),
    );
    const ours = parseValues(await downloadedValues(page));
    const expected = parseValues(readFileSync(path.join(folder, 'expected.csv'), 'utf8'));
    expect(disagreements(ours, expected)).toEqual([]);
  });
}

test('what was added is there after a reload, and the same files again change nothing', async ({ page }) => {
  const scheme = smallScheme();
  await page.goto('./#/records');
  await addFiles(page, uploads(scheme));
  const before = await downloadedValues(page);

  await page.reload();
  await expect(page.getByText('Asha Trust').first()).toBeVisible();
  expect(await downloadedValues(page)).toBe(before);

  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await addFiles(page, uploads(scheme));
  await expect(
    page.getByText('Everything was there already in Asha Trust. Nothing has changed.'),
  ).toBeVisible();
  expect(await downloadedValues(page)).toBe(before);
  await page.getByRole('link', { name: 'Schemes', exact: true }).click();
  await expect(page.getByRole('row', { name: /Asha Trust/ })).toHaveCount(1);
});

test('a short form asks for what no profile says, and what it lacks is said', async ({ page }) => {
  const files = uploads(smallScheme()).filter(({ name }) => name !== 'profile.json');
  await page.goto('./#/records');
  await page.getByLabel('Choose files').setInputFiles(files);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('Give the scheme a name.')).toBeVisible();
  await expect(page.getByLabel('Scheme name')).toBeFocused();
  await page.getByLabel('Scheme name').fill('Ubuntu Health');
  await page.getByLabel('Country', { exact: true }).fill('Kenya');
  await page.getByLabel('Currency').fill('kes');
  await page.getByLabel('Target population').fill('4000');
  await page.getByLabel('General fertility rate', { exact: true }).fill('85');
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();
  await expect(page.getByText('Ubuntu Health').first()).toBeVisible();
  await expect(page.getByText(/KES\s[\d,]+/).first()).toBeVisible();

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByLabel('Country', { exact: true })).toHaveValue('Kenya');
  await expect(page.getByLabel('General fertility rate', { exact: true })).toHaveValue('85');
});

test('openIMIS files are understood and show their truth', async ({ page }) => {
  const folder = sharedFolder('real/openimis');
  test.skip(!folder, '../shared/data is not beside this checkout');
  if (!folder) return;
  await page.goto('./#/records');
  const files = filesIn(folder, (name) => name.endsWith('.csv')).map(({ name, bytes }) =>
    upload(name, bytes),
  );
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByText('files have no benefit. It stays empty')).toBeVisible();
  await expect(page.getByText('The headings fit none of the record kinds.')).toBeVisible();
  for (const oddity of ['Services outside cover', 'Claims of unknown persons', 'Decided before submitted']) {
    await expect(page.getByRole('heading', { name: oddity })).toBeVisible();
  }
  await page.getByLabel('Scheme name').fill('openIMIS demo');
  await page.getByLabel('Currency').fill('USD');
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();
  await expect(page.getByText('The claims do not say which benefit they were for.').first()).toBeVisible();
});
