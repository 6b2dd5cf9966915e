import { addFiles, expect, faults, saved, smallScheme, test, upload, uploads } from './journey.ts';
import type { Page } from '@playwright/test';

const claims = (name: string, headings: string, ...rows: readonly string[]) =>
  upload(name, [headings, ...rows].join('\n'));

const claimsKept = (page: Page) =>
  page
    .getByRole('table', { name: /^Records kept for/ })
    .getByRole('row', { name: /^Claims/ })
    .getByRole('cell')
    .first();

/** From the records screen of a scheme of 60 families: how many claims it has. */
async function startedWith(page: Page): Promise<number> {
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme()));
  return Number((await claimsKept(page).textContent())?.replace(/\D/g, ''));
}

test('three months of drifting files, with an addition taken back in the middle', async ({ page }) => {
  const before = await startedWith(page);
  // The first month comes as it should.
  const headings = 'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed';
  await addFiles(page, [
    claims(
      'march.csv',
      headings,
      'X1,I00001,outpatient,2027-03-02,2027-03-05,paid,100',
      'X2,I00002,outpatient,2027-03-03,2027-03-06,reported,200',
      'X3,I00003,outpatient,2027-03-04,2027-03-07,reported,300',
    ),
  ]);
  await expect(claimsKept(page)).toHaveText(String(before + 3));

  // The second overlaps it: a record has changed, one is the same, one has lost its capital, one is not there any more.
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      claims(
        'march again.csv',
        'Claim No;Insured;Benefit;Service date;Submitted date;Status;Claimed amount;Remarks',
        'X1;I00001;outpatient;02/03/2027;05/03/2027;paid;100;',
        'x 2;I00002;outpatient;03/03/2027;06/03/2027;paid;250;checked',
        'X4;I00004;outpatient;25/03/2027;26/03/2027;reported;400;',
      ),
    );
  await page.getByLabel('Insured is read as').selectOption('insured_id');
  await page.getByLabel('Claimed amount is read as').selectOption('amount_claimed');
  await expect(page.getByText('3 accepted', { exact: true })).toBeVisible();
  await expect(page.getByText('Claims: 1 new id looks like another one')).toBeVisible();
  await expect(page.getByText('“x␣2” looks like “X2”')).toBeVisible();
  await page.getByRole('checkbox', { name: /It is the same record/ }).check();
  const adding = page.getByRole('table', { name: 'What adding does' }).getByRole('row', { name: /^Claims/ });
  await expect(adding).toHaveText(/Claims\s*1\s*1\s*1\s*1/);
  await page.getByText('Claims: see the record that changes, before and after').click();
  const changes = page.getByRole('table', { name: /before and after/ });
  await expect(changes.getByRole('row', { name: /X2 status reported paid/ })).toBeVisible();
  await expect(
    changes.getByRole('row', { name: /X2 amount_claimed 200 250 march again.csv, row 3/ }),
  ).toBeVisible();
  const absent = page.getByRole('group', { name: /1 stored record of March 2027 \(by submitted_date\)/ });
  await expect(absent.getByRole('radio', { name: /Keep it/ })).toBeChecked();
  await absent.getByRole('radio', { name: /Take it out/ }).check();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('1 record added and 1 replaced, and 1 taken out in Asha Trust.')).toBeVisible();
  await expect(claimsKept(page)).toHaveText(String(before + 3));

  // The third month knows how the second was read, and asks about nothing.
  await addFiles(page, [
    claims(
      'april.csv',
      'Claim No;Insured;Benefit;Service date;Submitted date;Status;Claimed amount',
      'X5;I00005;outpatient;20/04/2027;21/04/2027;reported;500',
    ),
  ]);
  await expect(claimsKept(page)).toHaveText(String(before + 4));

  // The second month is taken back, after the third: what it took out and changed is as before, the third stays.
  const history = page.getByRole('table', { name: 'Additions' });
  const second = history.getByRole('row', { name: /march again\.csv/ });
  await expect(second).toContainText('1 new, 1 changed, 1 the same, 1 taken out');
  await expect(second.getByText(/Fingerprint [0-9a-f]{8}…/)).toBeVisible();
  await second.getByRole('button', { name: /^Take back the addition of/ }).focus();
  await page.keyboard.press('Enter');
  const asking = page.getByRole('alertdialog');
  await expect(asking).toContainText('changed 1 that was there, and took out 1');
  await expect(asking).toContainText('The 1 addition made after it stays');
  expect(await faults(page)).toEqual([]);
  await asking.getByRole('button', { name: 'Take back' }).click();
  await expect(second.getByText(/Taken back/)).toBeVisible();
  await expect(claimsKept(page)).toHaveText(String(before + 4));

  // It can be put back at once, as if nothing had been, and taken back again.
  await page.getByRole('button', { name: 'Put it back', exact: true }).click();
  await expect(second.getByText(/Taken back/)).toHaveCount(0);
  await second.getByRole('button', { name: /^Take back the addition of/ }).click();
  await asking.getByRole('button', { name: 'Take back' }).click();
  const putBack = second.getByRole('button', { name: /^Put it back: the addition of/ });
  await putBack.focus();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(second).toContainText('1 new, 1 changed, 1 the same, 1 taken out');
  await second.getByRole('button', { name: /^Take back the addition of/ }).click();
  await asking.getByRole('button', { name: 'Take back' }).click();
  await expect(second.getByText(/Taken back/)).toBeVisible();

  // The very same file again is known, and its month stands as it did before it came.
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      claims(
        'march.csv',
        headings,
        'X2,I00002,outpatient,2027-03-03,2027-03-06,reported,200',
        'X3,I00003,outpatient,2027-03-04,2027-03-07,reported,300',
      ),
    );
  await expect(adding).toHaveText(/Claims\s*0\s*0\s*2\s*1/);
});

test('refused rows are corrected on the spot, wait with the scheme, and come back from a list', async ({
  page,
}) => {
  const before = await startedWith(page);
  const headings = 'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed';
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      claims(
        'may.csv',
        headings,
        'Y1,I00001,outpatient,2027-05-02,2027-05-05,paid,100',
        'Y2,I00002,outpatiant,2027-05-03,2027-05-06,paid,200',
        'Y3,,outpatient,2027-04-04,2027-05-07,paid,300',
        'Y4,I00004,outpatient,2027-02-30,2027-05-07,paid,400',
      ),
    );
  await expect(page.getByText('3 refused', { exact: true })).toBeVisible();
  await page.getByText('Correct the 3 rows that were not accepted in may.csv').click();
  const row = (number: number) => page.getByRole('listitem', { name: `Row ${number}`, exact: true });
  await row(3).getByRole('button', { name: 'Write “outpatient”' }).click();
  await expect(row(3).getByLabel('benefit')).toHaveValue('outpatient');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read the corrected row again' }).click();
  await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();
  await expect(page.getByText('1 row is read as you corrected it, not as the file has it.')).toBeVisible();
  await expect(page.getByText('1 corrected row of may.csv, read in the place of')).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('2 records added and 0 replaced in Asha Trust.')).toBeVisible();
  await expect(claimsKept(page)).toHaveText(String(before + 2));

  // Two rows wait; every figure of claims says so.
  await page.getByRole('link', { name: 'Indicators', exact: true }).click();
  await page.getByRole('link', { name: 'Claims ratio', exact: true }).first().click();
  await expect(
    page.getByText('2 rows of “Claims” wait to be corrected and are in no figure here'),
  ).toBeVisible();
  await expect(page.getByText('Their amount_claimed adds up to INR 700.')).toBeVisible();
  const weight = page.getByText('12 months to April 2027: 1 of them by service_date, together INR 300.');
  await expect(weight).toContainText('In 1 row no service_date can be read');
  await page.getByRole('link', { name: 'See these rows' }).click();
  await page.getByText('Correct the 2 rows that were not accepted in may.csv').click();
  const button = page.getByRole('button', { name: 'Download the list to correct (CSV)' });
  const list = (await saved(page, () => button.click())).bytes.toString('utf8');
  expect(list).toContain('fix_file,fix_row,fix_addition,fix_problem,claim_id,insured_id');
  const corrected = list.replace('Y3,,', 'Y3,I00003,').replace('2027-02-30', '2027-02-28');
  expect(corrected).not.toBe(list);
  await page.getByLabel('Choose files').setInputFiles(upload('to correct may.csv', corrected));
  await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('2 records added and 0 replaced in Asha Trust.')).toBeVisible();
  await expect(claimsKept(page)).toHaveText(String(before + 4));
  await expect(page.getByRole('heading', { name: 'Rows that wait to be corrected' })).toHaveCount(0);

  // The list is no file of records; whoever takes the file back is told of the rows that it corrected.
  await expect(page.getByText('2 additions of records and 1 of corrected rows.')).toBeVisible();
  const history = page.getByRole('table', { name: 'Additions' });
  const file = history.getByRole('row', { name: /Corrections 1 of may\.csv|may\.csv 2 rows in/ });
  await file.getByRole('button', { name: /^Take back the addition of/ }).click();
  const asking = page.getByRole('alertdialog');
  await asking.getByRole('checkbox', { name: /^Also take back the addition of .*2 corrected rows/ }).check();
  expect(await faults(page)).toEqual([]);
  await asking.getByRole('button', { name: 'Take back' }).click();
  await expect(claimsKept(page)).toHaveText(String(before));
  await expect(page.getByText('1 addition of records.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back', exact: true }).click();
  await expect(claimsKept(page)).toHaveText(String(before + 4));
});

test('claims under an id that only looks unknown are pointed out, and given to whom they are of', async ({
  page,
}) => {
  await startedWith(page);
  const headings = 'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed';
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      claims(
        'june.csv',
        headings,
        'Z1,m00001,outpatient,2027-03-02,2027-03-05,paid,100',
        'Z2,M 00002,outpatient,2027-03-03,2027-03-06,paid,200',
      ),
    );
  await expect(
    page.getByText('Claims: 2 ids in insured_id are not known, but look like one that is'),
  ).toBeVisible();
  await expect(page.getByText('“M␣00002” looks like “M00002”')).toBeVisible();
  const unknown = page.getByRole('region', { name: 'Odd but counted, after adding' });
  await expect(unknown.getByRole('heading', { name: 'Claims of unknown persons' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const same = page.getByRole('checkbox', { name: /They are the same: read each as the one that is known/ });
  await same.focus();
  await page.keyboard.press('Space');
  await expect(unknown.getByRole('heading', { name: 'Claims of unknown persons' })).toHaveCount(0);
  await expect(same).toBeChecked();
  await expect(same).toBeFocused();
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText('2 records added and 0 replaced in Asha Trust.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Claims of unknown persons' })).toHaveCount(0);
});
