import { addFiles, expect, faults, smallScheme, test, upload } from './journey.ts';

/** A register of claims in its own words; of the days of submission half are none, and others stand beside them. */
const CLAIMS = [
  'Claim no;Insured no;Benefit;Service date;Submitted;Rcvd;Status;Amount claimed;Patient name',
  ...Array.from({ length: 8 }, (_, i) => {
    const submitted = i % 2 === 0 ? `2${i}/03/2024` : 'with the provider';
    return `X${i + 1};M0000${i + 1};outpatient;1${i}/03/2024;${submitted};2${i}/03/2024;paid;1.25${i},50;Asha Devi`;
  }),
].join('\n');

test('who corrects how a table is read sees how sure it is, what cells fit, and its rows as they are read', async ({
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

  const submitted = page.getByLabel('Submitted is read as');
  const received = page.getByLabel('Rcvd is read as');
  await expect(page.getByLabel('Status is read as')).toHaveAccessibleDescription(
    'Sure: the column’s own name; all 8 cells can be read',
  );
  await expect(submitted).toHaveAccessibleDescription(
    'Doubtful: a known word for it, but 4 of 8 cells cannot be read',
  );
  await expect(received).toHaveAccessibleDescription('Its cells fit: submitted_date');
  const first = page.getByRole('table', { name: 'How the first rows are read' });
  const worst = page.getByRole('table', { name: 'Rows with problems' });
  await expect(first.getByRole('row').nth(2)).toContainText('X3');
  await expect(worst.getByRole('row')).toHaveCount(2);
  await expect(worst).toContainText('4 rows like this are not accepted.');
  await expect(worst.locator('mark')).toHaveText('not as it should be: with the provider');
  await expect(page.getByText('Asha Devi')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);

  await received.focus();
  const place = await received.boundingBox();
  await expect(received.locator('optgroup').first()).toHaveAttribute('label', 'Its cells fit');
  await received.selectOption('submitted_date');
  await expect(page.getByText('8 accepted', { exact: true })).toBeVisible();
  await expect(received).toHaveAccessibleDescription('Sure: you said so; all 8 cells can be read');
  await expect(submitted).toHaveValue('');
  await expect(first.getByRole('row').nth(2)).toContainText('X2');
  await expect(first.getByRole('row').nth(2)).toContainText('2024-03-21');
  await expect(first.getByRole('row').nth(2)).toContainText('in the file: 21/03/2024');
  await expect(page.getByText('Every row could be read whole.')).toBeVisible();
  // Whoever decides stays where that was.
  await expect(received).toBeFocused();
  expect((await received.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, -1);
  expect(await faults(page)).toEqual([]);
});

test('a table of unknown headings says which columns its cells fit, once it is known what it is', async ({
  page,
}) => {
  const people = [
    'Nr;Hearth;Who;Since',
    ...Array.from({ length: 6 }, (_, i) => `M-${i};F-${i % 2};${i % 2 ? 'F' : 'male'};0${i + 1}/05/1990`),
  ].join('\n');
  await page.goto('./#/records');
  await page.getByLabel('Choose files').setInputFiles(upload('people.csv', people));
  await page.getByLabel('These are').selectOption('members');
  await expect(page.getByLabel('Who is read as')).toHaveAccessibleDescription('Its cells fit: sex');
  await expect(page.getByLabel('Since is read as')).toHaveAccessibleDescription(
    'Its cells fit: birth_date, entry_date and exit_date',
  );
  await expect(page.getByLabel('Hearth is read as')).toHaveAccessibleDescription('');
  await expect(page.getByText('Rows are shown here once every required column is found.')).toBeVisible();
  for (const [heading, column] of [
    ['Nr', 'insured_id'],
    ['Hearth', 'family_id'],
    ['Who', 'sex'],
    ['Since', 'birth_date'],
  ] as const)
    await page.getByLabel(`${heading} is read as`).selectOption(column);
  const first = page.getByRole('table', { name: 'How the first rows are read' });
  await expect(first.getByRole('row').nth(1)).toContainText('in the file: male');
  // What may be meant in two ways is shown as it stands until it is said which.
  const born = first.getByRole('columnheader', { name: 'birth_date – to be decided first' });
  await expect(born).toBeVisible();
  await expect(first.getByRole('row').nth(2)).toContainText('02/05/1990');
  await page.getByRole('radio', { name: /^Day first/ }).check();
  await expect(first.getByRole('row').nth(2)).toContainText('1990-05-02in the file: 02/05/1990');
  await expect(born).toHaveCount(0);
});
