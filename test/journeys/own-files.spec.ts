import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { naiveValues, type Cells, type NaiveProfile } from '../naive/naive.ts';
import { filesIn, sharedFolder } from '../support/shared-folder.ts';
import { disagreements, parseValues, type ValueRow } from '../support/value-rows.ts';
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
  expect(disagreements(ours, naively(scheme.files))).toEqual([]);
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

function naively(files: ReadonlyArray<{ readonly name: string; readonly text: string }>): ValueRow[] {
  const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const rows = (kind: string) =>
    Papa.parse<Cells>(text(`${kind}.csv`), { header: true, skipEmptyLines: true }).data;
  const profile = JSON.parse(text('profile.json')) as NaiveProfile;
  const records = {
    members: rows('members'),
    policies: rows('policies'),
    contributions: rows('contributions'),
    claims: rows('claims'),
    finance: rows('finance'),
  };
  return naiveValues(records, profile).map((value) =>
    Object.fromEntries(
      Object.entries({ ...value, scheme: profile.name }).map(([name, cell]) => [
        name,
        cell === null ? '' : String(cell),
      ]),
    ),
  );
}

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
  await page.getByLabel('Country').fill('Kenya');
  await page.getByLabel('Currency').fill('kes');
  await page.getByLabel('Target population').fill('4000');
  await page.getByLabel('General fertility rate').fill('85');
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();
  await expect(page.getByText('Ubuntu Health').first()).toBeVisible();
  await expect(page.getByText(/KES\s[\d,]+/).first()).toBeVisible();

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByLabel('Country')).toHaveValue('Kenya');
  await expect(page.getByLabel('General fertility rate')).toHaveValue('85');
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
