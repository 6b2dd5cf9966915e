import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { makeScheme, PLAIN_STORY } from '../../../src/workshop/index.ts';
import { machine } from '../machine.ts';
import { openBrowser } from '../session.ts';
import {
  chooseMonth,
  choosePeerMonth,
  goToSideBySide,
  keepSchemes,
  noteReady,
  toStart,
  watchFrames,
} from './pages.ts';
import { peerPage } from './peer.ts';
import { sectionOf, withSection } from './report.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const REPORT = path.join(ROOT, 'BENCHMARKS.md');
const SCHEMES = 400;
const MONTHS = 60;
/** Turns of the wheel, three down and one across: as a hand turns it that looks for something, and flung as fast as it goes. */
const PACES = { looking: { turns: 60, px: 120, apartMs: 50 }, flung: { turns: 100, px: 240, apartMs: 16 } };
/** A frame of a screen of 60 a second, and what a clock may be off. */
const FRAME_MS = 1000 / 60 + 0.5;
const LONGEST_MS = 120_000;

/** What was seen of one page: ms from its address to what it shows, ms to another month of it, and its frames while it is scrolled. */
export interface Seen {
  readonly readyMs: number;
  readonly monthMs: number;
  /** Share of frames within a sixtieth of a second, and the longest of them in ms; flung, the share alone. */
  readonly smooth: number;
  readonly longestFrameMs: number;
  readonly flungSmooth: number;
}

/** One round: the product after a change, and opened again, the plain page, and an empty page of the table's size, which bounds what this machine can draw. */
export type SideRound = Readonly<Record<SidePage, Seen>> & {
  /** Ms to the grid from an app that stands at its first screen. */
  readonly withinMs: number;
};
export type SidePage = 'first' | 'again' | 'plain' | 'empty';

/**
 * Puts 400 schemes of 60 months side by side on every indicator, in the product and in a plain page that reads the same
 * counts, in turn, round after round. Gives the section of the report, and writes it where that is wanted.
 */
export async function benchSide(rounds: number, isToWrite: boolean): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'schemescope-side-'));
  const site = { root: ROOT, logLevel: 'warn', build: { outDir: path.join(folder, 'site') } } as const;
  // In a process of its own: what reads these sources has this one down as one for developing, and the build would be too.
  execFileSync('npx', ['vite', 'build', '--outDir', site.build.outDir], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  writeFileSync(path.join(folder, 'site/plain.html'), peerPage());
  const server = await preview({ ...site, preview: { port: 0, host: '127.0.0.1' } });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const on = await machine(folder, ROOT);
    await inBrowser(path.join(folder, 'profile'), (page) => prepare(page, address));
    const seen: SideRound[] = [];
    const [before = 0] = loadavg();
    for (let round = 0; round < rounds; round++) {
      seen.push(await oneRound(path.join(folder, 'profile'), address));
      console.log(`side by side, round ${round + 1}: ${JSON.stringify(seen.at(-1))}`);
    }
    const [after = 0] = loadavg();
    const section = await sectionOf(on, seen, { before, after });
    if (isToWrite) writeFileSync(REPORT, withSection(readFileSync(REPORT, 'utf8'), section));
    return section;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two schemes with their records, and comparison files up to four hundred. */
async function prepare(page: Page, address: string): Promise<void> {
  for (const [seed, name] of ['Asha Trust', 'Bela Trust'].entries()) {
    const { files } = makeScheme({ ...PLAIN_STORY, name, months: MONTHS, families: 40, seed: seed + 1 });
    await page.goto(`${address}#/`);
    await page.goto(`${address}#/records`);
    await page.getByLabel('Choose files').setInputFiles(
      files.map(({ name: file, text }) => ({
        name: file,
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })),
    );
    await page.getByRole('button', { name: 'Add records' }).click();
    await page.getByText(/added and .* replaced in|Everything was there already/).waitFor();
  }
  await page.goto(`${address}#/compare?set=all`);
  await page.getByRole('grid', { name: /^2 schemes/ }).waitFor();
  await page.evaluate(keepSchemes, SCHEMES - 2);
}

/** Each page in a browser that has just been started, with the profile in which everything is kept. */
async function oneRound(profile: string, address: string): Promise<SideRound> {
  const seenIn = (
    url: string,
    ready: Parameters<typeof noteReady>[0],
    month: ((page: Page) => Promise<number>) | null,
  ): Promise<Seen> =>
    inBrowser(profile, async (page) => {
      // The start of the browser itself is no part of it.
      await page.waitForTimeout(2000);
      await page.addInitScript(noteReady, ready);
      await page.goto(url);
      await page.waitForFunction(() => window.readyAt, null, { timeout: LONGEST_MS });
      const readyMs = (await page.evaluate(() => window.readyAt)) ?? Number.NaN;
      await page.waitForTimeout(2000);
      const monthMs = month ? await month(page) : Number.NaN;
      await page.waitForTimeout(2000);
      const looking = await scrolled(page, 'looking');
      const flung = await scrolled(page, 'flung');
      return { readyMs, monthMs, ...looking, flungSmooth: flung.smooth };
    });
  const ours = `[role="grid"][aria-label^="${SCHEMES} schemes"] [role="gridcell"]`;
  const site = `${address}#/compare?set=all`;
  const drawn = { selector: ours, fewest: 50 };
  return {
    // What was asked for last is another month: nothing of this one is kept.
    first: await seenIn(site, drawn, null),
    withinMs: await openedWithin(profile, address, drawn),
    again: await seenIn(site, drawn, (page) => page.evaluate(chooseMonth, 5)),
    plain: await seenIn(`${address}plain.html`, { selector: 'tr', fewest: SCHEMES + 1 }, (page) =>
      page.evaluate(choosePeerMonth, 5),
    ),
    empty: await seenIn(`${address}plain.html?empty`, { selector: '#place', fewest: 1 }, null),
  };
}

/** Ms from an app that stands at its first screen to the grid. */
function openedWithin(
  profile: string,
  address: string,
  ready: Parameters<typeof noteReady>[0],
): Promise<number> {
  return inBrowser(profile, async (page) => {
    await page.goto(address);
    await page.waitForTimeout(4000);
    await page.evaluate(goToSideBySide);
    await page.evaluate(noteReady, ready);
    await page.waitForFunction(() => window.readyAt, null, { timeout: LONGEST_MS });
    return (await page.evaluate(() => (window.readyAt ?? 0) - (window.askedAt ?? 0))) || Number.NaN;
  });
}

/** Sees to something in a browser that has just been started, and closes it. */
async function inBrowser<T>(profile: string, see: (page: Page) => Promise<T>): Promise<T> {
  const browser = await openBrowser(profile);
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.setViewportSize({ width: 1366, height: 900 });
    return await see(page);
  } finally {
    await browser.close();
  }
}

async function scrolled(
  page: Page,
  pace: keyof typeof PACES,
): Promise<Pick<Seen, 'smooth' | 'longestFrameMs'>> {
  const { turns, px, apartMs } = PACES[pace];
  const grid = await page.locator('[role="grid"], #place').first().boundingBox();
  await page.mouse.move(600, Math.max(grid?.y ?? 0, 0) + 250);
  await page.evaluate(toStart);
  await page.waitForTimeout(1000);
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < turns; turn++) {
    const isAcross = turn % 4 === 3;
    await page.mouse.wheel(isAcross ? px : 0, isAcross ? 0 : px);
    await page.waitForTimeout(apartMs);
  }
  const frames = await page.evaluate(() => window.frameTimes?.slice(2) ?? []);
  return {
    smooth: frames.filter((frame) => frame <= FRAME_MS).length / frames.length,
    longestFrameMs: Math.max(...frames),
  };
}
