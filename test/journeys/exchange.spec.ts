import { expect, faults, openReports, openSample, saved, test } from './journey.ts';

test('a scheme goes to another device as a comparison file, and stands there without its records', async ({
  page,
}) => {
  await openSample(page, 'Tulsi');
  await openReports(page, 'Files');
  const writing = page.getByRole('region', { name: 'Comparison file', exact: true });
  await expect(writing.getByText('No record of a person', { exact: false })).toBeVisible();
  // Of so few insured small numbers are hidden unless somebody shows them, and what that leaves is told before.
  const small = writing.getByLabel('Small numbers');
  await expect(small).toHaveValue('5');
  const leaves = writing.getByText('known for the 12 months to', { exact: false });
  await expect(leaves).toContainText('can still be reckoned from the file');
  await small.selectOption({ label: 'Show them' });
  await expect(leaves).toHaveCount(0);
  await small.selectOption({ label: 'Hide counts from 1 to 9' });
  await expect(leaves).toBeVisible();
  await writing.getByRole('checkbox', { name: 'Poverty status' }).uncheck();
  const press = () => writing.getByRole('button', { name: 'Download comparison file' }).click();
  const json = await saved(page, press);
  expect(json.name).toMatch(/comparison\.json$/);
  const file = JSON.parse(json.bytes.toString('utf8')) as Record<string, unknown>;
  expect(file).toMatchObject({ format: 'schemescope-comparison', version: 2, hidden_below: 10 });
  expect(Object.keys(Object(file['splits']) as object).sort()).toEqual(['age', 'benefit', 'sex']);
  await writing.getByLabel('Form').selectOption({ label: 'CSV: to read in a spreadsheet' });
  const csv = await saved(page, press);
  expect(csv.bytes.toString('utf8')).toMatch(/^kind,name,unit,split/);
  expect(await faults(page)).toEqual([]);

  // The scheme goes, and another one is looked at: all that is left is the file.
  await page.goto('./');
  await openSample(page, 'Nandi');
  await openReports(page, 'Files');
  const received = page.getByRole('region', { name: 'Comparison files received' });
  await expect(received.getByText('None yet.', { exact: false })).toBeVisible();
  const choose = received.getByLabel('Add comparison files');
  const named = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });
  await choose.setInputFiles([
    named('sent.json', json.bytes),
    named('broken.json', json.bytes.subarray(0, 5000)),
    named('other.csv', Buffer.from('a,b\n1,2\n')),
  ]);
  const list = received.getByRole('table', { name: 'Comparison files received' });
  const row = list.getByRole('row', { name: /sent\.json/ });
  await expect(row).toContainText('Tulsi');
  await expect(row).toContainText('10');
  await expect(received.getByText('broken.json was not taken.')).toBeVisible();
  await expect(received.getByText('It is damaged', { exact: false })).toBeVisible();
  await expect(received.getByText('other.csv was not taken.')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  // The same scheme again takes the place of the older file, and it is still there on another visit.
  await choose.setInputFiles([named('again.csv', csv.bytes)]);
  await expect(received.getByText('is kept in the place of its file of', { exact: false })).toBeVisible();
  await page.reload();
  await expect(list.getByRole('row')).toHaveCount(2);
  await expect(list.getByRole('row', { name: /again\.csv/ })).toBeVisible();
  await list.getByRole('button', { name: /^Remove/ }).focus();
  await page.keyboard.press('Enter');
  await expect(received.getByText('None yet.', { exact: false })).toBeVisible();

  // What was removed comes back, and a file that was written earlier does not take its place unasked.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('row', { name: /again\.csv/ })).toBeVisible();
  const older = JSON.stringify({ ...file, written_on: '2020-01-31' });
  await choose.setInputFiles([named('older.json', Buffer.from(older))]);
  await expect(received.getByText('older.json was not taken: the file of', { exact: false })).toBeVisible();
  await expect(list.getByRole('row', { name: /again\.csv/ })).toBeVisible();
  await received.getByRole('button', { name: 'Take older.json all the same' }).click();
  await expect(list.getByRole('row', { name: /older\.json/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
