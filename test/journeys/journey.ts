import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { makeScheme, PLAIN_STORY, type MadeUpScheme, type Story } from '../../src/workshop/index.ts';

/**
 * A journey fails when the app warns or complains, or asks anything of another origin: the promise that nothing
 * leaves the device is watched in every one of them.
 */
export const test = base.extend<{ readonly watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.context().on('request', (request) => {
        const url = new URL(request.url());
        const isOwn = url.origin === new URL(baseURL ?? '').origin;
        if (!isOwn) elsewhere.push(request.url());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Files as the file field takes them. */
export function uploads(scheme: MadeUpScheme) {
  return scheme.files.map(({ name, text }) => upload(name, text));
}

export function upload(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

export function smallScheme(change: Partial<Story> = {}): MadeUpScheme {
  return makeScheme({ ...PLAIN_STORY, name: 'Asha Trust', families: 60, months: 26, seed: 42, ...change });
}

/** From the first screen: opens a sample, up to its overview. */
export async function openSample(page: Page, name = 'Tulsi'): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: `Open ${name}` }).click();
  await expect(page.getByText('Figures for')).toBeVisible();
  // What comes behind the figures moves them: nothing is pressed before it is there.
  const advice = page.getByRole('region', { name: 'What to do this month' });
  await expect(advice.getByText('Loading', { exact: false })).toHaveCount(0);
}

/** From the records screen: chooses files and adds what is in them. */
export async function addFiles(page: Page, files: ReturnType<typeof uploads>): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles(files);
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText(/added and .* replaced in|Everything was there already/)).toBeVisible();
}

/** From any screen: goes to a part of the page of reports. */
export async function openReports(page: Page, part: string): Promise<void> {
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  await page.getByRole('navigation', { name: 'Reports' }).getByRole('link', { name: part }).click();
}

/** From any screen: the downloaded file of indicator values, as text. */
export async function downloadedValues(page: Page): Promise<string> {
  await openReports(page, 'Files');
  const button = page.getByRole('button', { name: 'Download indicator values (CSV)' });
  const { bytes } = await saved(page, () => button.click());
  return bytes.toString('utf8');
}

/** What is saved once something is done: what it is called, and its bytes. */
export async function saved(
  page: Page,
  press: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Opens the records of a line by keyboard, and saves them as a file with a row for each. */
export async function recordsByKeyboard(page: Page, line: Locator): Promise<void> {
  const show = line.getByRole('button', { name: /^Show the records/ });
  const count = Number(/\((\d+)\)/.exec(await show.innerText())?.[1]);
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(line.getByRole('row')).toHaveCount(Math.min(20, count) + 1);
  await expect(line.getByRole('button', { name: 'Hide the records' })).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  const { bytes } = await saved(page, () => page.keyboard.press('Enter'));
  expect(bytes.toString('utf8').trim().split('\n')).toHaveLength(count + 1);
}

/** Axe as text to be put into a page. */
const { source: AXE } = createRequire(import.meta.url)('axe-core') as { readonly source: string };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of axe, what is used here. */
interface Axe {
  run: (
    what: Document,
    how: {
      readonly runOnly: readonly string[];
      readonly resultTypes: readonly string[];
      readonly preload: boolean;
    },
  ) => Promise<{
    readonly violations: ReadonlyArray<{
      readonly id: string;
      readonly nodes: ReadonlyArray<{ readonly target: unknown; readonly failureSummary?: string }>;
    }>;
  }>;
}

/**
 * What axe finds wrong with the page as it stands. It runs in the page, and only what it finds leaves that: what Playwright's
 * own builder hands over besides, every element that passes, takes four times as long as looking. The app has neither frames
 * nor sound, which would need more.
 */
export async function faults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    // Fetching style sheets and media beforehand serves rules on turned screens, which are not among these, and on sound.
    const { violations } = await axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
      preload: false,
    });
    const others = Array.from(
      document.querySelectorAll('iframe, frame, audio, video'),
      ({ tagName }) => `${tagName}: not looked into`,
    );
    // What is drawn in a mark (figures, ticks, a name cut short) is not what it is called: that is the name of what it stands for.
    const isOfMark = (id: string, target: unknown) =>
      id === 'label-content-name-mismatch' &&
      document.querySelector(String(target))?.closest('svg, [data-place]') !== null;
    return others.concat(
      violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !isOfMark(id, target))
          .map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
      ),
    );
  }, RULES);
}
