import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium.mjs';
import type { Job } from './figures.ts';
import type { MadeFiles } from './made/files.ts';
import { MemoryWatch } from './memory.ts';
import type { Done } from './page/page.ts';

/** A job with the memory it took: the browser's peak while it was done, in MB; null where the system does not tell. */
export type Measured = Done & { readonly peakMb: number | null };

/** What became of each job of a session: a failure's words where it failed, nothing where there is no such job. */
export type Session = Partial<Record<Job, Measured | string>>;

export interface Asked {
  readonly site: string;
  /** Where browsers may keep their profiles. */
  readonly folder: string;
  readonly files: MadeFiles;
  readonly jobs: readonly Job[];
  readonly longestMs: number;
}

/**
 * Has one implementation do the jobs one after the other in a browser of its own, as new as on the first day, with a
 * profile on the disk: what a browser without one stores, it keeps in memory.
 */
export async function runSession(implementation: string, asked: Asked): Promise<Session> {
  const profile = mkdtempSync(path.join(asked.folder, 'profile-'));
  const context = await openBrowser(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(asked.site);
    return await runJobs(page, implementation, asked, profile);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A headless Chromium; where there is none this says so and how to come by one. */
export async function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  try {
    return await chromium.launchPersistentContext(profile, {
      headless: true,
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  } catch (error) {
    if (executablePath) throw error;
    throw new Error(
      'No Chromium was found: name one in CHROMIUM_PATH, or run `npx playwright install chromium`',
      {
        cause: error,
      },
    );
  }
}

async function runJobs(page: Page, implementation: string, asked: Asked, profile: string): Promise<Session> {
  const { claims, policies, members, nextMonth } = asked.files;
  const scheme = [claims.path, policies.path, members.path];
  const session: Session = {};
  for (const job of asked.jobs) {
    if (job === 'reload') await page.reload();
    await page.getByLabel('Files').setInputFiles(job === 'month' ? nextMonth.path : scheme);
    const watch = new MemoryWatch(profile);
    const done = await doneOrFailed(page, implementation, job, asked.longestMs);
    const peakMb = watch.stop();
    if (done === null) continue;
    session[job] = typeof done === 'string' ? done : { ...done, peakMb };
    // What follows stands on what failed.
    if (typeof done === 'string') break;
  }
  return session;
}

async function doneOrFailed(page: Page, implementation: string, job: Job, longestMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${Math.round(longestMs / 1000)} s`), longestMs);
  });
  const crashed = new Promise<string>((resolve) => {
    page.once('crash', () => resolve('the page crashed'));
  });
  const done = page
    .evaluate(([name, one]) => window.doJob(name, one), [implementation, job] as const)
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
  try {
    return await Promise.race([done, crashed, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
