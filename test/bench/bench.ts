import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';
import { differencesOf, type Job } from './figures.ts';
import { machine } from './machine.ts';
import { makeFiles, type MadeFiles } from './made/files.ts';
import { OURS, type Options } from './options.ts';
import { runSession, type Session } from './session.ts';
import { reportOf } from './report.ts';
import { benchSide } from './side/measure.ts';
import { sectionIn, withSection } from './side/report.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = path.join(import.meta.dirname, 'page/vite.config.ts');
const REPORT = path.join(ROOT, 'BENCHMARKS.md');
/** A job of the smallest size may take this long, and one of a million claims that much longer for each. */
const LONGEST_MS = 60_000;
const LONGEST_MS_PER_MILLION = 300_000;

/** One round: every implementation in a session of its own, one after the other. */
export type Round = Readonly<Record<string, Session>>;

/** Everything that was measured with the files of one size. */
export interface SizeMeasured {
  readonly claims: number;
  readonly files: MadeFiles;
  readonly rounds: readonly Round[];
}

/** The tables, and what failed: jobs that gave no figures at all. */
export interface Outcome {
  readonly report: string;
  readonly failures: readonly string[];
}

/** All of it, schemes side by side too; throws as benchEngine does. */
export async function bench(options: Options): Promise<Outcome> {
  const { failures, report } = options.isCompareAlone
    ? { failures: [], report: '' }
    : await benchEngine(options);
  const section = await benchSide(options.compareRounds, options.isToWrite);
  return { report: `${report}\n${section}`.trim(), failures };
}

/**
 * Makes the files, has every implementation do the jobs in turn, round after round, and gives the report. Throws where
 * an implementation's figures are not those of ours: times of different answers cannot be compared.
 */
export async function benchEngine(options: Options): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'schemescope-bench-'));
  const page = { configFile: PAGE, build: { outDir: path.join(folder, 'page'), emptyOutDir: true } };
  await build(page);
  const server = await preview({ ...page, preview: { port: 0, host: '127.0.0.1' } });
  try {
    const site = server.resolvedUrls?.local[0] ?? '';
    const on = await machine(folder, ROOT);
    const sizes: SizeMeasured[] = [];
    for (const claims of options.claims) {
      sizes.push(await measureSize(claims, options, site, folder));
      // After each size, so that what was measured stands even where a larger one brings the run down.
      if (options.isToWrite) write(await reportOf(on, sizes, options.jobs));
    }
    return { report: await reportOf(on, sizes, options.jobs), failures: sizes.flatMap(failuresOf) };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the report, in which schemes side by side stay as they were measured last. */
function write(report: string): void {
  const before = existsSync(REPORT) ? sectionIn(readFileSync(REPORT, 'utf8')) : null;
  writeFileSync(REPORT, before === null ? report : withSection(report, before));
}

async function measureSize(
  claims: number,
  { rounds, jobs, peers, seed }: Options,
  site: string,
  folder: string,
): Promise<SizeMeasured> {
  const own = path.join(folder, String(claims));
  mkdirSync(own);
  const files = makeFiles(own, claims, seed);
  const longestMs = LONGEST_MS + (LONGEST_MS_PER_MILLION * claims) / 1_000_000;
  const implementations = [OURS, ...peers];
  const measured: Round[] = [];
  for (let round = 0; round < rounds(claims); round++) {
    const sessions: Record<string, Session> = {};
    // Nobody is always the first, or always after the same other.
    for (const name of turned(implementations, round)) {
      sessions[name] = await runSession(name, { site, folder: own, files, jobs, longestMs });
      console.log(lineOf(claims, round, name, sessions[name]));
    }
    checkRound(sessions, files);
    measured.push(sessions);
  }
  rmSync(own, { recursive: true, force: true });
  return { claims, files, rounds: measured };
}

function turned<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

function lineOf(claims: number, round: number, name: string, session: Session): string {
  const jobs = Object.entries(session).map(([job, done]) =>
    typeof done === 'string' ? `${job} failed: ${done}` : `${job} ${Math.round(done.ms)} ms`,
  );
  return `${claims.toLocaleString('en')} claims, round ${round + 1}, ${name}: ${jobs.join(', ')}`;
}

function failuresOf({ claims, rounds }: SizeMeasured): string[] {
  return rounds.flatMap((round) =>
    Object.entries(round).flatMap(([name, session]) =>
      Object.values(session).flatMap((done) =>
        typeof done === 'string' ? `${name} with ${claims} claims: ${done}` : [],
      ),
    ),
  );
}

/** Every answer of a round against ours. */
function checkRound(sessions: Round, { claims, policies, members }: MadeFiles): void {
  const ours = sessions[OURS] ?? {};
  for (const [name, session] of Object.entries(sessions)) {
    for (const [job, done] of Object.entries(session) as Array<[Job, Session[Job]]>) {
      if (!done || typeof done === 'string' || name === OURS) continue;
      const mine = ours[job];
      if (name === 'limit') {
        const rows = claims.rows + policies.rows + members.rows;
        const counted = done.figures.series['rows']?.[0];
        if (counted !== rows) throw new Error(`${counted} lines were counted where ${rows} were written`);
      } else if (mine && typeof mine !== 'string') {
        const differences = differencesOf(mine.figures, done.figures);
        if (differences.length > 0)
          throw new Error(
            `${name} does not give our figures (${job}), ${differences.length} differ:\n${differences.slice(0, 20).join('\n')}`,
          );
      }
    }
  }
}
