import { format } from 'prettier';
import type { Machine } from '../machine.ts';
import type { Seen, SidePage, SideRound } from './measure.ts';

const HEADING = '## Four hundred schemes side by side';

/** What is to be reached: ms to the grid, and frames a second. */
const READY_MS = 1000;
const SMOOTH = 0.95;

const NAMES: Readonly<Record<SidePage, string>> = {
  again: '**SchemeScope**, opened again',
  first: 'SchemeScope, after a change in any scheme',
  plain: 'plain page, one HTML table',
  empty: 'empty page',
};

/** The section on schemes side by side, as Markdown in the form that all files of the project have. */
export async function sectionOf(
  on: Machine,
  rounds: readonly SideRound[],
  load: { readonly before: number; readonly after: number },
): Promise<string> {
  const of = (who: SidePage, what: keyof Seen) => rounds.map((round) => round[who][what]);
  const ratio = (who: SidePage, what: 'readyMs' | 'monthMs') =>
    median(rounds.map((round) => round[who][what] / round.again[what])).toFixed(2);
  const ready = of('again', 'readyMs');
  const first = of('first', 'readyMs');
  const within = rounds.map((round) => round.withinMs);
  const smooth = of('again', 'smooth');
  const lines = [
    HEADING,
    '',
    `Measured ${on.day} by \`npm run bench -- compare --write\` on ${on.cores} cores (${on.model}), headless Chromium ${on.chromium},`,
    `${rounds.length} rounds, each page in a browser started anew, on a machine whose load average was ${load.before.toFixed(1)} before`,
    `and ${load.after.toFixed(1)} after them (more than its cores is shared with others). 400 schemes of 60 months (two with their records, 398 comparison`,
    'files) on every indicator for twelve months. SchemeScope reckons values, intervals, states, reasons and standings, and draws',
    'what is near the view; what it came to is kept until any scheme changes. The plain page reads the same counts as JSON out of IndexedDB, divides one sum by another for each',
    'cell and draws one HTML table of all. The empty page is as large and bare: what this machine can draw at all while it is',
    'scrolled by the wheel: as one who looks for something (2,400 pixels a second), and flung (up to 15,000). Medians, with the',
    'best round in brackets; ratios are medians of those within a round.',
    '',
    '| | from the address to the grid, ms | × SchemeScope | from the open app, ms | another month, ms | × SchemeScope | frames within 1/60 s | longest frame, ms | flung |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...(['again', 'first', 'plain', 'empty'] as const).map((who) => {
      const times = (what: 'readyMs' | 'monthMs') =>
        rounds.every((round) => Number.isFinite(round[who][what]))
          ? [told(of(who, what), Math.min), ratio(who, what)]
          : ['–', '–'];
      return row([
        NAMES[who],
        ...(who === 'empty' ? ['–', '–'] : times('readyMs')),
        who === 'again' ? told(within, Math.min) : '–',
        ...times('monthMs'),
        `${percent(median(of(who, 'smooth')))} (${percent(Math.max(...of(who, 'smooth')))})`,
        told(of(who, 'longestFrameMs'), Math.min),
        `${percent(median(of(who, 'flungSmooth')))} (${percent(Math.max(...of(who, 'flungSmooth')))})`,
      ]);
    }),
    '',
    `To be reached: the grid within ${READY_MS} ms (from the open app ${verdict(median(within) <= READY_MS, Math.min(...within) <= READY_MS)}, from its address ${verdict(median(ready) <= READY_MS, Math.min(...ready) <= READY_MS)},`,
    `after a change ${verdict(median(first) <= READY_MS, Math.min(...first) <= READY_MS)}), and`,
    `${percent(SMOOTH)} of frames within 1/60 s while it is scrolled (${verdict(median(smooth) >= SMOOTH, Math.max(...smooth) >= SMOOTH)}).`,
  ];
  return format(lines.join('\n'), { parser: 'markdown' });
}

/** A report with the section in the place of the one it has, or behind everything else. */
export function withSection(report: string, section: string): string {
  const without = report.replace(sectionIn(report) ?? '', '');
  return `${without.trimEnd()}\n\n${section}`;
}

/** The section of a report; null where it has none. */
export function sectionIn(report: string): string | null {
  const from = report.indexOf(HEADING);
  if (from < 0) return null;
  const next = report.indexOf('\n## ', from + 1);
  return report.slice(from, next < 0 ? undefined : next + 1);
}

function verdict(isMet: boolean, isMetOnce: boolean): string {
  return isMet ? 'met' : isMetOnce ? 'met in the best round, not in the median' : 'not met on this machine';
}

function told(values: readonly number[], best: (...values: number[]) => number): string {
  return `${whole(median(values))} (${whole(best(...values))})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = Number.NaN, above = below] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
