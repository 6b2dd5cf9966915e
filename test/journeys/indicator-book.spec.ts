import { read } from '@e965/xlsx';
import { linesOf, textOf } from '../support/book-lines.ts';
import { expect, faults, openReports, openSample, saved, test } from './journey.ts';

test('the book of indicators tells the same as the screen, as a spreadsheet and as text', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Claims ratio', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Claims ratio' })).toBeVisible();
  const headline = page.getByText(/^\d+\.\d%$/).first();
  await expect(headline).toBeVisible();
  const shown = await headline.innerText();
  await openReports(page, 'Indicator book');
  const section = page.getByRole('region', { name: 'Indicator book' });
  await section.getByLabel('Periods').selectOption('12 months');
  await expect(section.getByLabel('To', { exact: true })).toContainText('12 months to');
  expect(await faults(page)).toEqual([]);
  const download = section.getByRole('button', { name: 'Download indicator book' });

  const book = await saved(page, () => download.click());
  expect(book.name).toMatch(/^tulsi.*indicator-book.*\.xlsx$/);
  const { Sheets } = read(book.bytes, { type: 'buffer', cellFormula: true });
  const ratios = linesOf(Sheets['Values']).filter(
    (line) =>
      textOf(line['Id']) === 'incurred-claims-ratio' && textOf(line['Basis']).includes('not yet reported'),
  );
  expect(ratios).toHaveLength(12);
  expect(ratios.map((line) => line['Value']?.w)).toContain(shown);
  expect(ratios.every((line) => line['Value']?.f?.includes("'Measures'!"))).toBe(true);

  await section.getByLabel('Form').selectOption('Text to edit (Markdown)');
  const text = await saved(page, () => download.click());
  expect(text.name).toMatch(/\.md$/);
  const markdown = text.bytes.toString('utf8');
  expect(markdown).toContain('# Indicator book: ');
  expect(markdown).toContain(`| ${shown} |`);
});
