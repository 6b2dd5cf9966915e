import { format } from 'prettier';
import type { Round, SizeMeasured } from './bench.ts';
import type { Job } from './figures.ts';
import type { Machine } from './machine.ts';
import { OURS } from './options.ts';
import type { Measured } from './session.ts';

const LIMIT = 'limit';

/** A line of the tables: an implementation, and which of its time is meant. */
interface Line {
  readonly title: string;
  readonly implementation: string;
  readonly ms: (done: Measured) => number;
  /** The jobs it is shown for; all where it does not say. */
  readonly jobs?: readonly Job[];
}

const all = ({ ms }: Measured) => ms;
const afterStart = ({ ms, startMs }: Measured) => ms - startMs;
const LINES: readonly Line[] = [
  { title: '**SchemeScope**', implementation: OURS, ms: all },
  { title: 'PapaParse in a worker, objects passed to the page', implementation: 'papaparse', ms: all },
  { title: 'Arquero in a worker', implementation: 'arquero', ms: all },
  {
    title: 'DuckDB-WASM, first use: start included',
    implementation: 'duckdb',
    ms: all,
    jobs: ['first', 'reload'],
  },
  { title: 'DuckDB-WASM, started before', implementation: 'duckdb', ms: afterStart },
  {
    title: 'DuckDB-WASM keeping its tables on the device, first use: start included',
    implementation: 'duckdb-kept',
    ms: all,
    jobs: ['first', 'reload'],
  },
  { title: 'DuckDB-WASM keeping its tables, started before', implementation: 'duckdb-kept', ms: afterStart },
  { title: 'the limit: bytes read in a worker, lines counted', implementation: LIMIT, ms: all },
];

const TITLES: Readonly<Record<Job, string>> = {
  first: 'Files to first figures',
  split: 'Change of split: the whole to by sex',
  values: 'Every indicator from what was counted',
  reload: 'Reload to figures',
  month: 'One more month added, to figures',
};

const REMARKS: Readonly<Record<Job, string>> = {
  first:
    'Claims, policies and members from the chosen files to claims and amounts by month and benefit, claims ratio by month and rolling 12 months, median and 90th percentile of days to settle by month. SchemeScope checks every cell, stores the records and counts all that the overview shows besides.',
  split: 'Claims, amounts and days to settle by month and sex, from what is in memory.',
  values:
    'Every indicator of the catalogue on every basis, with interval and state, for every rolling 12 months and every month: what all screens together show of the whole, from counts that are in the page already.',
  reload:
    'The first figures in a page opened anew. SchemeScope opens what it stored, and so does DuckDB-WASM where it keeps its tables (in OPFS); the other peers store nothing and read the same files again, without anybody having to choose them.',
  month:
    "The first figures again with the claims of one more month. SchemeScope checks that month, merges it into the stored records and stores them; the peers read that month's file and append it to what they hold.",
};

/** The tables, and what they were measured on, as Markdown in the form that all files of the project have. */
export async function reportOf(
  on: Machine,
  sizes: readonly SizeMeasured[],
  jobs: readonly Job[],
): Promise<string> {
  const lines = [
    ...headOf(on, sizes),
    ...sizes.flatMap((size) => tablesOf(size, jobs)),
    ...(sizes.length > 1 ? growthOf(sizes) : []),
  ];
  return format(lines.join('\n'), { parser: 'markdown' });
}

function headOf(on: Machine, sizes: readonly SizeMeasured[]): string[] {
  const { papaparse, arquero, '@duckdb/duckdb-wasm': duckdb } = on.versions;
  return [
    '# Benchmarks',
    '',
    `Measured ${on.day} by \`npm run bench -- --write\`: ${on.cores} cores (${on.model}), ${on.memoryGb} GB of memory,`,
    `headless Chromium ${on.chromium}, PapaParse ${papaparse}, Arquero ${arquero}, DuckDB-WASM ${duckdb} (single-threaded`,
    `\`eh\` build served beside the page; ${on.duckdbMb.toFixed(1)} MB to load before first use).`,
    '',
    'All implementations give the same figures, counts to the claim and sums to nine digits; the run fails where one',
    'does not. They take turns in every round, each in a fresh browser. Times are medians; ratios are medians of the',
    'ratios within a round, and say more than times, which are of this machine. Memory is the peak of resident memory',
    'of all processes of the browser, without mapped program files, polled every 50 ms.',
    'Tasks of the main thread are told from 50 ms on.',
    '',
    '| claims | policies | persons | bytes | rounds |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...sizes.map(({ files, rounds }) => {
      const { claims, policies, members } = files;
      const bytes = claims.bytes + policies.bytes + members.bytes;
      const cells = [claims.rows, policies.rows, members.rows].map(whole);
      return row([...cells, `${whole(bytes / 1_000_000)} MB`, whole(rounds.length)]);
    }),
  ];
}

function tablesOf(size: SizeMeasured, jobs: readonly Job[]): string[] {
  return jobs.flatMap((job) => [
    '',
    `## ${TITLES[job]}, ${whole(size.claims)} claims`,
    '',
    REMARKS[job],
    '',
    '| | ms | × SchemeScope | × limit | peak memory, MB | longest task of the main thread, ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...LINES.flatMap((line) => lineOf(line, size.rounds, job)),
  ]);
}

function lineOf(line: Line, rounds: readonly Round[], job: Job): string[] {
  const outcomes = rounds.flatMap((round) => round[line.implementation]?.[job] ?? []);
  if (outcomes.length === 0 || line.jobs?.includes(job) === false) return [];
  const failure = outcomes.find((outcome) => typeof outcome === 'string');
  if (failure !== undefined) return [row([line.title, `fails: ${failure}`, '–', '–', '–', '–'])];
  const measured = outcomes.filter((outcome) => typeof outcome !== 'string');
  const blocked = Math.max(...measured.map(({ blockedMs }) => blockedMs));
  return [
    row([
      line.title,
      whole(median(measured.map(line.ms))),
      ratioText(ratios(line, OURS, rounds, job)),
      ratioText(ratios(line, LIMIT, rounds, job)),
      peakText(measured),
      blocked === 0 ? 'under 50' : whole(blocked),
    ]),
  ];
}

/** How many times as long as another implementation a line took, round by round. */
function ratios(line: Line, other: string, rounds: readonly Round[], job: Job): number[] {
  return rounds.flatMap((round) => {
    const mine = round[line.implementation]?.[job];
    const theirs = round[other]?.[job];
    if (!mine || !theirs || typeof mine === 'string' || typeof theirs === 'string') return [];
    return [line.ms(mine) / theirs.ms];
  });
}

function growthOf(sizes: readonly SizeMeasured[]): string[] {
  const heading = [
    row(['', ...sizes.map(({ claims }) => whole(claims))]),
    row(['---', ...sizes.map(() => '---:')]),
  ];
  const table = (cell: (line: Line, size: SizeMeasured) => string) =>
    LINES.map((line) => row([line.title, ...sizes.map((size) => cell(line, size))]));
  return [
    '',
    '## Growth',
    '',
    'Files to first figures by number of claims: microseconds for each row of all files.',
    '',
    ...heading,
    ...table((line, size) => {
      const { claims, policies, members } = size.files;
      const rows = claims.rows + policies.rows + members.rows;
      return ofFirst(size, line, (measured) => ((median(measured.map(line.ms)) * 1000) / rows).toFixed(2));
    }),
    '',
    'Peak memory meanwhile, in MB.',
    '',
    ...heading,
    ...table((line, size) => ofFirst(size, line, peakText)),
  ];
}

function ofFirst(size: SizeMeasured, line: Line, text: (measured: readonly Measured[]) => string): string {
  const outcomes = size.rounds.flatMap((round) => round[line.implementation]?.first ?? []);
  const measured = outcomes.filter((outcome) => typeof outcome !== 'string');
  if (outcomes.length === 0) return '–';
  return measured.length < outcomes.length ? 'fails' : text(measured);
}

function peakText(measured: readonly Measured[]): string {
  const peaks = measured.flatMap(({ peakMb }) => peakMb ?? []);
  return peaks.length === 0 ? '–' : whole(median(peaks));
}

function ratioText(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const middle = median(values);
  return middle < 10 ? middle.toFixed(2) : middle.toFixed(1);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = Number.NaN, above = below] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
