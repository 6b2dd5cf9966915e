import type { Figures, Job } from '../figures.ts';
import type { Chosen, Implementation } from './implementation.ts';
import { ours } from './ours.ts';
import { arquero } from './peers/arquero.ts';
import { duckdb } from './peers/duckdb.ts';
import { limit } from './peers/limit.ts';
import { papaparse } from './peers/papaparse.ts';

const IMPLEMENTATIONS: Readonly<Record<string, () => Implementation>> = {
  ours,
  papaparse,
  arquero,
  duckdb: () => duckdb(false),
  'duckdb-kept': () => duckdb(true),
  limit,
};

/** A job that was done: how long it took, in milliseconds, and what came of it. */
export interface Done {
  readonly ms: number;
  /** How much of that went by before any file was read. */
  readonly startMs: number;
  /** The longest stretch in which the page could answer nobody; 0 where none was long enough to be told (50 ms). */
  readonly blockedMs: number;
  readonly figures: Figures;
}

declare global {
  interface Window {
    /** Does one job with what the page's file field holds; null where the implementation has no such job. */
    readonly doJob: (name: string, job: Job) => Promise<Done | null>;
  }
}

let implementation: Implementation | null = null;
const blocks: PerformanceEntry[] = [];
new PerformanceObserver((list) => blocks.push(...list.getEntries())).observe({ type: 'longtask' });

Object.assign(window, {
  async doJob(name: string, job: Job): Promise<Done | null> {
    const files = [...(document.querySelector('input')?.files ?? [])];
    // What a debugger calls is no task to the browser; what follows is one, and is told of when it takes long.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const isNew = implementation === null;
    implementation ??= made(name);
    if (job === 'values') await implementation.values?.ready();
    const begin = performance.now();
    const work = workOf(implementation, job, files);
    if (!work) return null;
    if (isNew) await implementation.start?.();
    const started = performance.now();
    const figures = await work();
    const end = performance.now();
    return { ms: end - begin, startMs: started - begin, blockedMs: await longestBlock(begin, end), figures };
  },
});

function made(name: string): Implementation {
  const make = IMPLEMENTATIONS[name];
  if (!make) throw new Error(`There is no implementation ${name}`);
  return make();
}

/** What a job means for an implementation; who keeps nothing reads the files again after a reload. */
function workOf(one: Implementation, job: Job, files: readonly File[]): (() => Promise<Figures>) | null {
  const named = (name: string) => {
    const file = files.find((candidate) => candidate.name.startsWith(name));
    if (!file) throw new Error(`No file ${name} was chosen`);
    return file;
  };
  const chosen = (): Chosen => ({
    claims: named('claims.'),
    policies: named('policies.'),
    members: named('members.'),
  });
  const { split, values, reload, month } = one;
  if (job === 'first') return () => one.first(chosen());
  if (job === 'split') return split ?? null;
  if (job === 'values') return values?.work ?? null;
  if (job === 'reload') return reload ?? (month ? () => one.first(chosen()) : null);
  return month ? () => month(named('claims-')) : null;
}

async function longestBlock(begin: number, end: number): Promise<number> {
  // The browser tells of long tasks a little later than they happen.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return blocks
    .filter(({ startTime, duration }) => startTime + duration > begin && startTime < end)
    .reduce((longest, { duration }) => Math.max(longest, duration), 0);
}
