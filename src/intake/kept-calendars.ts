/** Calendars that were said of months before: fetched for tables of which some were. */
import { specsOf } from '#records';
import type { Admitted } from './admit.ts';
import type { DecidedReadings, Opening } from './opening.ts';
import type { ReadingChoice } from './readings.ts';
import type { FileReport, Question } from './report.ts';

type Verdicts = Pick<FileReport, 'readings' | 'questions' | 'shortYears'>;

/** Years by which those of a calendar are behind most of the world's; ahead of them below nought. */
const BEHIND: Readonly<Partial<Record<ReadingChoice, number>>> = {
  ethiopian: 8,
  nepali: -57,
  thai: -543,
};
/** Years ahead, and back, that the latest dates of records reach; others are rather of another calendar. */
const REACH = { ahead: 2, back: 20 };
const EXAMPLES = 3;

/**
 * What is to be said of columns whose calendar was named before. No table shows an Ethiopian year, so that it is asked, and
 * answered as before, wherever dates may be of it and would lie in years that records are of.
 */
export function withCalendars(
  found: Verdicts,
  {
    own,
    before,
    opening: { recognised, sample },
    read,
    thisYear,
  }: DecidedReadings & {
    readonly opening: Opening;
    readonly read: Admitted;
    readonly thisYear: number | undefined;
  },
): Verdicts {
  let { readings, questions } = found;
  for (const [column, then] of Object.entries(before)) {
    const behind = then ? BEHIND[then] : undefined;
    const seen = read.shown.filter(([name]) => name === column).map(([, shown]) => shown);
    const years = seen.flatMap(({ latestYear }) => latestYear ?? []);
    const isDated = years.length > 0 || seen.some(({ hasPlain }) => hasPlain);
    const shows = readings.find((one) => one.column === column && one.by === 'evidence');
    if (!then || behind === undefined || !isDated || (shows && shows.choice !== 'day-first')) continue;
    const asked = questions.find((one) => one.column === column);
    const others = asked?.choices ?? [shows?.choice ?? 'as-written'];
    const question: Question = {
      column,
      choices: [...others.filter((one) => one !== then), then],
      examples: asked?.examples ?? examplesOf(column),
    };
    // Born may be long ago.
    const back = column === 'birth_date' ? Infinity : REACH.back;
    const latest = Math.max(...years) + behind;
    const isUnlikely =
      thisYear !== undefined &&
      years.length > 0 &&
      (latest > thisYear + REACH.ahead || latest < thisYear - back);
    const choice = own[column] ?? (isUnlikely ? null : then);
    questions = [...questions.filter((one) => one !== asked), question];
    readings = [
      ...readings.filter((one) => one.column !== column),
      ...(choice ? [{ column, choice, by: 'person' as const }] : []),
    ];
  }
  return { ...found, readings, questions };

  function examplesOf(column: string): string[] {
    const at = recognised.positions[specsOf(recognised.kind).findIndex(([name]) => name === column)] ?? -1;
    const cells = sample.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return [...new Set(cells)].slice(0, EXAMPLES);
  }
}
