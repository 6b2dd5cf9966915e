/** Figures as every implementation has to give them: by name, one number a month; null where there is none. */
export interface Figures {
  readonly months: readonly string[];
  readonly series: Readonly<Record<string, ReadonlyArray<number | null>>>;
}

/** What is asked of an implementation, in the order in which a person would. */
export const JOBS = ['first', 'split', 'values', 'reload', 'month'] as const;
export type Job = (typeof JOBS)[number];

/** How the claims are divided. */
export type Division = 'benefit' | 'sex';

const ROLLING_MONTHS = 12;
/** Sums of the same amounts in another order differ in the last digits. */
const TOLERANCE = 1e-9;

/** Ratios of sums of a month, and of the twelve months that end with it. */
export function ratiosOf(amounts: readonly number[], earned: readonly number[]) {
  const rolling = (values: readonly number[], month: number) =>
    values.slice(month + 1 - ROLLING_MONTHS, month + 1).reduce((sum, value) => sum + value, 0);
  return {
    'claims ratio': amounts.map((amount, month) => ratio(amount, earned[month] ?? 0)),
    'claims ratio, rolling 12 months': amounts.map((_, month) =>
      month + 1 < ROLLING_MONTHS ? null : ratio(rolling(amounts, month), rolling(earned, month)),
    ),
  };
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** The differences between two answers, in words; counts have to be the same, sums the same to nine digits. */
export function differencesOf(ours: Figures, theirs: Figures): string[] {
  if (ours.months.join() !== theirs.months.join())
    return [
      `months ${ours.months[0]}..${ours.months.at(-1)} against ${theirs.months[0]}..${theirs.months.at(-1)}`,
    ];
  const names = [...new Set([...Object.keys(ours.series), ...Object.keys(theirs.series)])].sort();
  return names.flatMap((name) => {
    const mine = ours.series[name];
    const other = theirs.series[name];
    if (!mine || !other) return [`${name} is missing in ${mine ? 'theirs' : 'ours'}`];
    return ours.months.flatMap((month, i) =>
      isEqual(name, mine[i] ?? null, other[i] ?? null)
        ? []
        : [`${name} in ${month}: ${mine[i]} against ${other[i]}`],
    );
  });
}

function isEqual(name: string, a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  if (name.startsWith('claims of ')) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
