import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  addFiles,
  expect,
  faults,
  openReports,
  openSample,
  saved,
  smallScheme,
  test,
  upload,
  uploads,
} from './journey.ts';

/** The texts of the pages of what is printed, and the size of each in millimetres. */
async function printed(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const sizes = [...bytes.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return {
    pages: text.map((one) => one.replaceAll(/\s+/g, ' ')),
    sizes: sizes.map(([, width, height]) => [millimetres(width), millimetres(height)]),
  };
}

/** All charts are drawn, as they are for somebody who reads to the end. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  for (const figure of await page.getByRole('figure').all())
    await expect(figure.locator('svg, [class*=bar]').first()).toBeVisible();
}

function sheetOf(page: Page, name = 'Tulsi Village Mutual'): Locator {
  return page.getByRole('article', { name: new RegExp(name) });
}

test('the month for the board tells what the overview tells, and is printed on three pages', async ({
  page,
}) => {
  await openSample(page);
  const names = ['Insured persons', 'Renewal rate', 'Claims ratio', 'Expense ratio', 'Collection rate'];
  const tileOf = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, level: 4, exact: true }) });
  const shown = await Promise.all(
    names.map((name) => tileOf(name).locator('[data-explains]').first().innerText()),
  );
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  const sheet = sheetOf(page);
  await expect(sheet.getByText('What needs a decision')).toBeVisible();
  for (const [i, name] of names.entries())
    await expect(sheet.getByRole('listitem').filter({ hasText: name }).first()).toContainText(
      shown[i] ?? '?',
    );
  await readToTheEnd(page);
  expect(await faults(page)).toEqual([]);

  const a4 = await printed(page);
  expect(a4.sizes).toEqual([
    [210, 297],
    [210, 297],
    [210, 297],
  ]);
  const [first = '', ...others] = a4.pages;
  expect(first).toContain('Tulsi Village Mutual (made-up)');
  expect(first).toContain('Definitions');
  for (const [i, text] of a4.pages.entries()) expect(text).toContain(`${i + 1} / 3`);
  for (const text of shown) expect(a4.pages.join(' ')).toContain(text);
  // What is pressed stands on the screen alone.
  expect(a4.pages.join(' ')).not.toMatch(/Print, or save|Markdown|Edit/);
  expect(others.join(' ')).toContain('Cover that ends in June 2026');

  await page.getByText('Letter', { exact: true }).click();
  const letter = await printed(page);
  expect(letter.sizes.every(([width, height]) => width === 216 && height === 279)).toBe(true);
  expect(letter.sizes.length).toBeLessThanOrEqual(4);
});

test('nothing is cut on paper: charts and rows stand whole on their pages', async ({ page }) => {
  await openSample(page);
  await openReports(page, 'Make a report');
  await page.getByLabel('Which report').selectOption('Long brief on the scheme');
  await expect(sheetOf(page).getByRole('heading', { name: 'Who the scheme is' })).toBeVisible();
  await readToTheEnd(page);
  // Four to six pages, and the heading of a table that goes on stands on its next page too.
  const { pages } = await printed(page);
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.length).toBeLessThanOrEqual(6);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const block of await sheetOf(page).locator('figure, table').all())
    expect(await block.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
});

test('the brief is two pages, and what a board of many concerns reads is three', async ({ page }) => {
  await openSample(page, 'Nandi');
  await openReports(page, 'Make a report');
  const sheet = sheetOf(page, 'Nandi');
  await expect(sheet.getByText('What needs a decision')).toBeVisible();
  await readToTheEnd(page);
  const board = await printed(page);
  expect(board.pages.length).toBeLessThanOrEqual(3);
  await page.getByLabel('Which report').selectOption('Brief on the scheme');
  await expect(sheet.getByRole('heading', { name: 'Who the scheme is' })).toBeVisible();
  const brief = await printed(page);
  expect(brief.pages).toHaveLength(2);
  // A table that goes on has its headings on the next page too.
  const [, second = ''] = brief.pages;
  const goesOn = second.indexOf('Indicator 12 months to');
  expect(goesOn).toBeGreaterThanOrEqual(0);
});

test('on a printer without colour, steps beside each other are told apart', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  const steps = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [1, 2, 3, 4].map((step) => style.getPropertyValue(`--step-${step}`).trim());
  });
  // Relative luminance, as WCAG 2.2 defines it.
  const luminances = steps.map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  for (const [i, luminance] of luminances.entries()) {
    const next = luminances[i + 1];
    if (next === undefined) continue;
    const [light, dark] = [Math.max(luminance, next), Math.min(luminance, next)];
    expect((light + 0.05) / (dark + 0.05), `${steps[i]} beside ${steps[i + 1]}`).toBeGreaterThan(1.5);
  }
});

test('a report is taken away as a spreadsheet, as text and as its figures', async ({ page }) => {
  await openSample(page);
  await openReports(page, 'Make a report');
  await expect(sheetOf(page)).toBeVisible();
  const take = (name: string) => saved(page, () => page.getByRole('button', { name }).click());
  const book = await take('Spreadsheet (XLSX)');
  expect(book.name).toMatch(/month-for-the-board-may-2026\.xlsx$/);
  expect(Object.keys(unzipSync(book.bytes))).toContain('xl/worksheets/sheet2.xml');
  const markdown = await take('Markdown');
  expect(markdown.bytes.toString('utf8')).toContain('## What needs a decision');
  const csv = await take('Its figures (CSV)');
  expect(csv.bytes.toString('utf8').split('\n')[0]).toMatch(/^scheme,report,figure,id,basis/);
});

test('a sentence written by hand stays with the report, and says when its figures have changed', async ({
  page,
}) => {
  test.slow();
  const made = smallScheme({ families: 300 });
  await page.goto('./#/records');
  await addFiles(page, uploads(made));
  await openReports(page, 'Make a report');
  await page.getByLabel('Which report').selectOption('Brief on the scheme');
  const write = page.getByRole('button', { name: /^Write: Say in a sentence how the money stands/ });
  await write.click();
  await page.getByRole('textbox', { name: 'Your sentence' }).fill('Claims are covered\nby what members pay.');
  await page.getByRole('button', { name: 'Save' }).click();
  const sentence = sheetOf(page, 'Asha Trust').getByText('Claims are covered by what members pay.');
  await expect(sentence).toBeVisible();
  // Its lines stay lines.
  expect(await sentence.innerText()).toContain('covered\nby');
  expect(await faults(page)).toEqual([]);
  await page.reload();
  await expect(sentence).toBeVisible();
  await page.getByRole('button', { name: 'Keep this report' }).click();
  await expect(page.getByText('is kept, with its figures as they are')).toBeVisible();

  // A claim comes in that nobody knew of.
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  const claims = made.files.find(({ name }) => name.includes('claims'))?.text ?? '';
  const [headings = '', ...lines] = claims.trim().split('\n');
  const columns = headings.split(',');
  const cells = lines.at(-60)?.split(',') ?? [];
  const claim = columns.map((column, i) =>
    column === 'claim_id' ? 'LATE-1' : column.startsWith('amount') ? '400000' : (cells[i] ?? ''),
  );
  await addFiles(page, [upload('late-claim.csv', `${headings}\n${claim.join(',')}\n`)]);
  await openReports(page, 'Make a report');
  await page.getByLabel('Which report').selectOption('Brief on the scheme');
  await expect(
    sheetOf(page, 'Asha Trust').getByText(/figures it speaks of have changed.*Claims ratio was/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'It still holds' }).click();
  await expect(sheetOf(page, 'Asha Trust').getByText('figures it speaks of have changed')).toHaveCount(0);

  await openReports(page, 'Kept reports');
  await page.getByRole('link', { name: 'Brief on the scheme' }).click();
  const since = page.getByRole('region', { name: 'What has changed since' });
  await expect(since.getByText('Records have been added or changed since.', { exact: false })).toBeVisible();
  const row = since.getByRole('row', { name: /Claims ratio/ }).first();
  const [then, now] = await row
    .getByRole('cell')
    .allInnerTexts()
    .then((cells) => cells.slice(0, 2));
  expect(then).not.toBe(now);
  // The report itself stays as it was.
  await expect(sheetOf(page, 'Asha Trust')).toContainText(then ?? '?');
  expect(await faults(page)).toEqual([]);

  await page.getByRole('link', { name: 'All kept reports' }).click();
  await page.getByRole('button', { name: /^Remove Brief on the scheme/ }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('link', { name: 'Brief on the scheme' })).toBeVisible();
});

test('reports of several schemes come in one file, and stand below to be printed', async ({ page }) => {
  test.slow();
  await openSample(page);
  await page.goto('./');
  await openSample(page, 'Nandi');
  await openReports(page, 'Many schemes');
  await page.getByRole('checkbox', { name: 'Brief on the scheme', exact: true }).check();
  expect(await faults(page)).toEqual([]);
  const make = page.getByRole('button', { name: /^Make \d+ reports/ });
  const { name, bytes } = await saved(page, () => make.click());
  expect(name).toMatch(/reports-of-2-schemes\.zip$/);
  const files = Object.entries(unzipSync(bytes));
  // Two schemes, two reports, three forms.
  expect(files).toHaveLength(12);
  const boards = files.filter(([file]) => /board.*\.md$/.test(file)).map(([, text]) => strFromU8(text));
  expect(boards.some((text) => text.includes('Tulsi'))).toBe(true);
  expect(boards.some((text) => text.includes('Nandi'))).toBe(true);
  await expect(page.getByText('4 reports of 2 schemes made.')).toBeVisible();
  // Hundreds of them would be drawn for nobody.
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show them to print' }).click();
  await expect(page.getByRole('article')).toHaveCount(4);
  await readToTheEnd(page);
  expect(await faults(page)).toEqual([]);
  const { pages } = await printed(page);
  // Each begins on a page of its own.
  const begins = pages.filter((text) =>
    /^\d+ \/ \d+ (The month for the board|Brief on the scheme) /.test(text.trim()),
  );
  expect(begins).toHaveLength(4);
});
