import type { MeasureName, MonthCounts } from '#measures';

/** A count of a month, or of the month before it, so many times. */
export interface Term {
  readonly times: number;
  readonly name: MeasureName;
  readonly isBefore: boolean;
}

/** What comes to 0 in every month. */
export type Law = readonly Term[];

/** A prime below the square root of the largest exact number. */
const PRIME = 94_906_249;

/**
 * All that hangs together among counts of a month and of the month before it in every month of these schemes: whatever
 * equation holds follows from these. They are the null space of the months by the counts, by elimination in remainders.
 */
export function lawsIn(schemes: readonly MonthCounts[], names: readonly MeasureName[]): Law[] {
  const columns = [false, true].flatMap((isBefore) => names.map((name) => ({ name, isBefore })));
  const rows = schemes.flatMap(({ measures, timeline }) =>
    Array.from({ length: timeline.last - timeline.first }, (_, before) =>
      columns.map(({ name, isBefore }) => rest(measures[name]?.months[before + (isBefore ? 0 : 1)] ?? NaN)),
    ),
  );
  const solved: Array<{ readonly at: number; readonly row: number[] }> = [];
  const free: number[] = [];
  // What was before comes first, so that a month is told by itself where it can be.
  for (let at = columns.length - 1; at >= 0; at--) {
    const found = rows.findIndex((row) => row[at] !== 0);
    const [taken] = found < 0 ? [] : rows.splice(found, 1);
    if (!taken) {
      free.push(at);
      continue;
    }
    const by = inverse(taken[at] ?? 1);
    const pivot = taken.map((cell) => (cell * by) % PRIME);
    for (const row of [...rows, ...solved.map((one) => one.row)]) {
      const times = row[at] ?? 0;
      if (times !== 0) pivot.forEach((cell, i) => (row[i] = rest((row[i] ?? 0) - ((cell * times) % PRIME))));
    }
    solved.push({ at, row: pivot });
  }
  return free.map((at) =>
    [{ at, times: 1 }, ...solved.map((one) => ({ at: one.at, times: whole(-(one.row[at] ?? 0)) }))].flatMap(
      ({ at: column, times }) => {
        const of = columns[column];
        return of && times !== 0 ? [{ times, ...of }] : [];
      },
    ),
  );
}

/** Whether a law holds in every month of a column. */
export function holdsIn(law: Law, numberOf: (term: Term, month: number) => number, length: number): boolean {
  for (let month = 1; month < length; month++) {
    const sum = law.reduce((all, term) => all + term.times * numberOf(term, month), 0);
    if (sum !== 0) return false;
  }
  return true;
}

function rest(number: number): number {
  return ((number % PRIME) + PRIME) % PRIME;
}

/** The small number, below 0 or above, that a remainder stands for. */
function whole(number: number): number {
  const left = rest(number);
  return left > PRIME / 2 ? left - PRIME : left;
}

function inverse(number: number): number {
  let result = 1;
  let square = number;
  for (let left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
