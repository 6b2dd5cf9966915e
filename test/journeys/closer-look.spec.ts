import { addFiles, expect, smallScheme, test, upload } from './journey.ts';

/** A register of claims in its own words; under "Date" stand days of submission, and half of them are no dates. */
const CLAIMS = [
  'Claim no;Insured no;Benefit;Service date;Submitted;Rcvd;Status;Amount claimed;Patient name',
  ...Array.from({ length: 8 }, (_, i) => {
    const submitted = i % 2 === 0 ? `2${i}/03/2024` : 'with the provider';
    return `X${i + 1};M0000${i + 1};outpatient;1${i}/03/2024;${submitted};2${i}/03/2024;paid;1.25${i},50;Asha Devi`;
  }),
].join('\n');

test('who corrects how a table is read sees how sure each column is, what fits, and rows as they are read', async ({
  page,
}) => {
  await page.goto('./#/records');
  const scheme = smallScheme();
  await addFiles(
    page,
    scheme.files.map(({ name, text }) => upload(name, text)),
  );
  await page.getByLabel('Choose files').setInputFiles(upload('claims of march.csv', CLAIMS));
  await page.getByText('Change how this table is read', { exact: true }).click();

  // Half of the days are none.
  const submitted = page.getByLabel('Submitted is read as');
  await expect(submitted).toHaveAccessibleDescription(/^Doubtful: .*, but 4 of 8 cells cannot be read$/);
  await expect(page.getByLabel('Status is read as')).toHaveAccessibleDescription(
    'Sure: the column’s own name; all 8 cells can be read',
  );
  await page.screenshot({ path: 'test-results/closer.png', fullPage: true });
});
