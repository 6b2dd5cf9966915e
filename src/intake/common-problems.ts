import { problemsOf } from './listed-problems.ts';
import type { FileReport, Problem, ProblemList } from './report.ts';

/** One and the same problem of many rows of a file: the first of them, and how many there are. */
export interface CommonProblem extends Problem {
  readonly count: number;
}

/** Fewer rows than this are as quickly read one by one. */
const COMMON_FROM = 10;
const MOST_TOLD = 5;
/** Different problems told apart; a file whose every value is wrong in its own way has nothing in common. */
const MOST_KEPT = 5000;

/** What is wrong with many rows at once - the same column, value and reason in one file - the most common first. */
export function commonProblems(reports: readonly FileReport[], which: ProblemList): CommonProblem[] {
  return reports
    .flatMap((report) => commonIn(report, which))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_TOLD);
}

function commonIn(report: FileReport, which: ProblemList): CommonProblem[] {
  const first = new Map<string, Problem>();
  const counts = new Map<string, number>();
  for (const problem of problemsOf([report], which)) {
    const { column, reason, value } = problem.fault;
    const key = `${column}\n${reason}\n${value}`;
    const count = counts.get(key) ?? 0;
    if (column === '' || (count === 0 && counts.size >= MOST_KEPT)) continue;
    if (count === 0) first.set(key, problem);
    counts.set(key, count + 1);
  }
  return [...first].flatMap(([key, problem]) => {
    const count = counts.get(key) ?? 0;
    return count >= COMMON_FROM ? [{ ...problem, count }] : [];
  });
}

/** A word that is none of a column's codes, and in how many rows it stands. */
export interface UnknownWord {
  readonly column: string;
  readonly word: string;
  readonly count: number;
}

/** Words told of a table; a column whose every cell is unknown was hardly meant to be one of codes. */
const MOST_WORDS = 24;

/** The words of a table that are no codes, the most common first: what they mean can be said once for all. */
export function unknownWords(report: FileReport): UnknownWord[] {
  const words = new Map<string, UnknownWord>();
  for (const { fault } of problemsOf([report], 'refused')) {
    if (fault.reason !== 'unknown-code') continue;
    const key = `${fault.column}\n${fault.value}`;
    const known = words.get(key);
    if (!known && words.size >= MOST_KEPT) continue;
    words.set(key, { column: fault.column, word: fault.value, count: (known?.count ?? 0) + 1 });
  }
  return [...words.values()].sort((a, b) => b.count - a.count).slice(0, MOST_WORDS);
}
