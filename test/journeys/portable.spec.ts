import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, type Page } from '@playwright/test';
import { build } from 'vite';
import { downloadedValues, expect, faults, saved, smallScheme, upload, openReports } from './journey.ts';
import { naivelyCounted } from '../support/naive-values.ts';
import { disagreements, parseValues } from '../support/value-rows.ts';
import { bookOf } from './book.ts';

// Built once for all of them.
test.describe.configure({ mode: 'serial' });

/** A folder as it would lie on a stick: not where the project is, so that nothing of it can be found from there. */
const stick = mkdtempSync(path.join(tmpdir(), 'schemescope-stick-'));
const complaints: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await build({
    configFile: path.resolve('vite.portable.config.ts'),
    logLevel: 'error',
    build: { outDir: stick, emptyOutDir: true },
  });
});
test.afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** Opens the page by its address on the disk, and notes whatever it complains of or asks for besides. */
async function open(page: Page): Promise<void> {
  const address = pathToFileURL(path.join(stick, 'SchemeScope.html')).href;
  complaints.length = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.context().on('request', (request) => {
    const isInside = /^(?:blob|data):/.test(request.url()) || request.url().split('#')[0] === address;
    if (!isInside) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
}

test('one file on a stick holds everything: a sample, its charts and its figures to take away', async ({
  page,
}) => {
  expect(readdirSync(stick)).toEqual(['SchemeScope.html']);
  expect(statSync(path.join(stick, 'SchemeScope.html')).size).toBeLessThan(8_000_000);
  await open(page);
  await expect(page.getByText('You opened SchemeScope from a file')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open Tulsi' }).click();
  await expect(page.getByText('Figures for')).toBeVisible();
  await expect(page.getByRole('figure').first().locator('svg').first()).toBeVisible();
  await openReports(page, 'Files');
  const csv = await saved(page, () =>
    page.getByRole('button', { name: 'Download indicator values (CSV)' }).click(),
  );
  expect(csv.bytes.toString('utf8').split('\n').length).toBeGreaterThan(500);
  // It is still there when the file is opened again.
  await page.reload();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByText('Figures for')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('lessons run from a stick, with their notes in a second window that turns with them', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Workshop', exact: true }).click();
  await page.getByRole('link', { name: 'Lessons', exact: true }).click();
  await page.getByRole('link', { name: 'Open the lesson What a ratio is, and what it is not' }).click();
  const step = (name: string) => page.getByRole('heading', { name });
  await expect(step('An alarming line')).toBeVisible();
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByLabel(/How many times as much/).fill('9');
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText('Not yet')).toBeVisible();
  // What was answered is kept when the file is opened again.
  await page.reload();
  await expect(page.getByText('Not yet')).toBeVisible();
  await page.getByRole('link', { name: /Present/ }).click();
  await expect(page.locator('[data-layout]')).toBeVisible();
  const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
  await expect(notes.getByText('How many times as much?').first()).toBeVisible();
  await notes.keyboard.press('PageUp');
  await expect(step('An alarming line')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('records of one’s own go in from a stick, as CSV and as a spreadsheet', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  const { files } = smallScheme();
  const [book, plain] = [files.slice(1, 4), [...files.slice(0, 1), ...files.slice(4)]];
  await page
    .getByLabel('Choose files')
    .setInputFiles([bookOf(book, 'xlsx'), ...plain.map(({ name, text }) => upload(name, text))]);
  await page.getByRole('button', { name: 'Add records' }).click();
  await page.getByRole('link', { name: 'See the overview' }).click();
  await expect(page.getByText('Figures for')).toBeVisible();
  expect(disagreements(parseValues(await downloadedValues(page)), naivelyCounted(files))).toEqual([]);
  expect(complaints).toEqual([]);
});
