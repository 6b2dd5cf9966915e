import {
  addFiles,
  expect,
  faults,
  openSample,
  recordsByKeyboard,
  smallScheme,
  test,
  uploads,
} from './journey.ts';

/** A scheme in which every fourth claim does not say its provider, and one is of 900 times the usual amount. */
function faulty() {
  const made = smallScheme();
  const files = made.files.map(({ name, text }) => {
    if (name !== 'claims.csv') return { name, text };
    const lines = text.trimEnd().split('\n');
    const columns = (lines[0] ?? '').split(',');
    const [provider, claimed, benefit] = ['provider', 'amount_claimed', 'benefit'].map((column) =>
      columns.indexOf(column),
    );
    const visit = lines.findIndex((line) => line.split(',')[benefit ?? 0] === 'outpatient');
    const changed = lines.map((line, i) => {
      const cells = line.split(',');
      if (i > 0 && i % 4 === 0) cells[provider ?? 0] = '';
      if (i === visit) cells[claimed ?? 0] = '900000';
      return cells.join(',');
    });
    return { name, text: changed.join('\n') };
  });
  return { ...made, files };
}

test('from records to how good they are: a score explained, and the records of a line as a file', async ({
  page,
}) => {
  await page.goto('./#/records');
  await addFiles(page, uploads(faulty()));
  await page.getByRole('link', { name: 'How good these records are' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data quality' })).toBeVisible();
  await expect(page.getByText(/^The whole is the mean of the four/)).toBeVisible();
  expect(await faults(page)).toEqual([]);

  const first = page.getByRole('region', { name: 'What to do first' });
  await expect(first.getByRole('listitem')).toHaveCount(3);
  await expect(first).toContainText('Claims: fill in provider where it is blank');

  const blank = page.getByRole('article', { name: 'Claims: provider is blank' });
  await recordsByKeyboard(page, blank);

  // A record of the line opens where it counts, and gives the focus back.
  const record = blank.getByRole('button', { name: /^Where .* counts/ }).first();
  await record.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(record).toBeFocused();

  const unusual = page.getByRole('article', { name: 'Claims: unusual amount_claimed' });
  await unusual.getByRole('button', { name: /^Show the records/ }).click();
  await expect(unusual.getByRole('table').getByRole('row').nth(1)).toContainText('900000');
});

test('a sample leads from its overview to the quality of its records, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSample(page, 'Lakeside');
  await page.getByRole('navigation', { name: 'Looks at the figures' }).getByText('Data quality').click();
  await expect(page.getByText('the day on which these made-up records end')).toBeVisible();
  await page.getByText('Why these four, and why they count so much').click();
  await expect(page.getByText(/Data Quality Review of the World Health Organization/)).toBeVisible();
  const outside = page.getByRole('region', { name: 'Consistency' });
  await expect(outside).toContainText('Services outside cover');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
});
