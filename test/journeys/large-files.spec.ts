import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFiles, type MadeFiles } from '../bench/made/files.ts';
import { expect, test } from './journey.ts';

const CLAIMS = 100_000;
let folder = '';
let files: MadeFiles;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'large-files-'));
  files = makeFiles(folder, CLAIMS, 7);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Notes what keeps the page busy for long, and whatever of a file is read on the page itself. */
function watch() {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  const reads: string[] = [];
  const count = (owner: object, name: string) => {
    const read = Reflect.get(owner, name) as ((...content: unknown[]) => unknown) | undefined;
    if (!read) return;
    Reflect.set(owner, name, function (this: unknown, ...content: unknown[]) {
      reads.push(name);
      return Reflect.apply(read, this, content);
    });
  };
  for (const name of ['arrayBuffer', 'bytes', 'stream', 'text']) count(Blob.prototype, name);
  for (const name of ['readAsArrayBuffer', 'readAsBinaryString', 'readAsDataURL', 'readAsText'])
    count(FileReader.prototype, name);
  Object.assign(globalThis, { tasks, reads });
}

test('large files go in while the page stays free, and come up again without being read', async ({
  page,
}, info) => {
  await page.goto('./#/records');
  await expect(page.getByLabel('Choose files')).toBeVisible();
  await page.evaluate(watch);
  const { claims, policies, members, nextMonth } = files;
  await page.getByLabel('Choose files').setInputFiles([claims.path, policies.path, members.path]);
  const add = page.getByRole('button', { name: 'Add records' });
  await expect(add).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('100,000').first()).toBeVisible();
  await page.getByLabel('Scheme name').fill('Large');
  await page.getByLabel('Currency').fill('INR');
  await add.click();
  await expect(page.getByText(/added and .* replaced in/)).toBeVisible({ timeout: 60_000 });

  const { tasks, reads } = await page.evaluate(() => {
    const { tasks, reads } = globalThis as unknown as { tasks: number[]; reads: string[] };
    return { tasks, reads };
  });
  const longest = Math.round(Math.max(0, ...tasks));
  info.annotations.push({ type: 'longest task of the page, ms', description: String(longest) });
  // How long a task takes is the machine's affair. That not a byte is read on the page is what keeps it free.
  expect(reads).toEqual([]);
  expect(page.workers()).toHaveLength(1);

  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByText('Figures for')).toBeVisible({ timeout: 60_000 });
  const tile = page.getByRole('link', { name: /Insured persons/ }).first();
  const figure = await tile.textContent();

  // What was counted is kept: the stored columns are not needed for the figures to come back.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('schemescope');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const transaction = database.transaction('parts', 'readwrite');
    transaction.objectStore('parts').clear();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await page.reload();
  await expect(page.getByText('Figures for')).toBeVisible();
  await expect(tile).toHaveText(figure ?? '');
  expect(nextMonth.rows).toBeGreaterThan(0);
});

test('one more month goes into what is stored, and every figure follows', async ({ page }) => {
  const { claims, policies, members, nextMonth } = files;
  await page.goto('./#/records');
  await page.getByLabel('Choose files').setInputFiles([claims.path, policies.path, members.path]);
  await page.getByLabel('Scheme name').fill('Large');
  await page.getByLabel('Currency').fill('INR');
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText(/added and .* replaced in/)).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await page.getByLabel('Choose files').setInputFiles([nextMonth.path]);
  await page.getByRole('button', { name: 'Add records' }).click();
  const month = nextMonth.rows.toLocaleString('en');
  await expect(page.getByText(new RegExp(`${month} .*added`))).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page).toHaveURL(/overview/);
  await expect(page.getByText('Figures for')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Figures for.*2025/)).toBeVisible();
});
