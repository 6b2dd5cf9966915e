import { faultAt } from './fault-log.ts';
import type { FileReport, Problem, ProblemList } from './report.ts';

/** All problems of a list, file by file. */
export function* problemsOf(reports: readonly FileReport[], which: ProblemList): Generator<Problem> {
  for (const report of reports) {
    for (let at = 0; at < report[which].row.length; at++) yield problemAt(report, which, at);
  }
}

/** A stretch of the problems of a list, without going through those before it. */
export function someProblems(
  reports: readonly FileReport[],
  which: ProblemList,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Problem[] {
  const found: Problem[] = [];
  let before = 0;
  for (const report of reports) {
    const { length } = report[which].row;
    const last = Math.min(length, offset + limit - before);
    for (let at = Math.max(0, offset - before); at < last; at++) found.push(problemAt(report, which, at));
    before += length;
  }
  return found;
}

function problemAt(report: FileReport, which: ProblemList, at: number): Problem {
  const kind = report.kind === 'profile' ? null : report.kind;
  const log = report[which];
  return { file: report.name, kind, row: log.row[at]!, fault: faultAt(log, at) };
}
