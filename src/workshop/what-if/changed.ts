import type { Counted, MeasureCounts, MeasureName } from '#measures';
import type { Inputs } from './counted-of.ts';

/** Measures that are sums of others, where records are in order; whether they are is seen before it is made use of. */
const SUMS: ReadonlyArray<readonly [whole: MeasureName, parts: readonly MeasureName[]]> = [
  ['claims-decided', ['claims-paid', 'claims-rejected']],
  ['claims-decided-amount', ['claimed-of-paid', 'claims-rejected-amount']],
  ['claims-served', ['claims-by-service', 'claims-served-rejected']],
  ['deliveries', ['normal-deliveries', 'caesareans']],
  ['finance-income', ['grants-and-subsidies', 'investment-and-other-income']],
  ['renewals-matured', ['renewals-matured-with-claim', 'renewals-matured-without-claim']],
  ['renewals-made', ['renewals-made-with-claim', 'renewals-made-without-claim']],
];

/** The same thing under two names. */
const SAME: ReadonlyArray<readonly [MeasureName, MeasureName]> = [
  ['claims-by-service', 'claims-of-everybody'],
  ['claims-amount-by-service', 'claims-amount-of-everybody'],
];

/** Sums of squares of the amounts that a measure adds up. */
const SQUARES: ReadonlyArray<readonly [sum: MeasureName, squares: MeasureName]> = [
  ['claims-amount-by-service', 'claims-amount-squared'],
];

/** How a measure came to move: because it was asked for, or because others move with it. */
export type MoveReason = 'asked' | 'sum' | 'part' | 'same' | 'squares';

/** A measure that was moved, and from what to what, in its own unit. */
export interface Move {
  readonly measure: MeasureName;
  readonly before: number;
  readonly after: number;
  readonly why: MoveReason;
}

/** Smaller than any difference between counts or amounts that means something. */
const NEGLIGIBLE = 1e-9;

const isEqual = (a: number, b: number) =>
  Math.abs(a - b) <= NEGLIGIBLE * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * What would have been counted had measures been otherwise in a period: the whole's numbers in that period are replaced,
 * and what adds up to them, or is made of them, moves along. Squares of amounts move as if every claim were dearer or
 * cheaper by the same factor. Measures that are not known stay so. Groups of a split stay as they were counted.
 */
export function changed(
  counted: Counted,
  period: number,
  inputs: Inputs,
): { readonly counted: Counted; readonly moves: readonly Move[] } {
  const cell = period * counted.width;
  const known = (name: MeasureName): number | null => {
    const number = counted.measures[name]?.values[cell];
    return number === undefined || Number.isNaN(number) ? null : number;
  };
  const moves = movesFor(inputs, known);
  if (moves.length === 0) return { counted, moves };
  const moved = Object.fromEntries(
    moves.map(({ measure, after }): [string, MeasureCounts] => {
      const values = Float64Array.from(counted.measures[measure]?.values ?? []);
      values[cell] = after;
      return [measure, { values, reasons: counted.measures[measure]?.reasons ?? [] }];
    }),
  );
  return { counted: { ...counted, measures: { ...counted.measures, ...moved } }, moves };
}

type Known = (name: MeasureName) => number | null;

function movesFor(inputs: Inputs, known: Known): Move[] {
  const moves = new Map<MeasureName, Move>();
  const move = (measure: MeasureName, after: number, why: MoveReason) => {
    const before = known(measure);
    if (before === null || moves.has(measure) || isEqual(before, after)) return;
    moves.set(measure, { measure, before, after, why });
  };
  for (const [name, after] of Object.entries(inputs)) move(name as MeasureName, after, 'asked');
  const now = (name: MeasureName) => moves.get(name)?.after ?? known(name) ?? 0;
  for (const [one, other] of [...SAME, ...SAME.map(([a, b]) => [b, a] as const)])
    if (isEqual(known(one) ?? Number.NaN, known(other) ?? Number.NaN)) move(other, now(one), 'same');
  for (const [whole, parts] of SUMS) {
    const before = parts.map(known);
    const total = before.reduce<number | null>(
      (sum, one) => (sum === null || one === null ? null : sum + one),
      0,
    );
    const wholeBefore = known(whole);
    if (total === null || wholeBefore === null || !isEqual(total, wholeBefore)) continue;
    const fixed = parts.filter((part) => moves.has(part));
    if (!moves.has(whole))
      move(
        whole,
        parts.reduce((sum, part) => sum + now(part), 0),
        'sum',
      );
    else {
      const free = parts.filter((part) => !moves.has(part));
      const left = now(whole) - fixed.reduce((sum, part) => sum + now(part), 0);
      const freeBefore = free.reduce((sum, part) => sum + (known(part) ?? 0), 0);
      if (freeBefore > 0 && left >= 0)
        for (const part of free) move(part, ((known(part) ?? 0) / freeBefore) * left, 'part');
    }
  }
  for (const [sum, squares] of SQUARES) {
    const moved = moves.get(sum);
    if (moved && moved.before !== 0)
      move(squares, (known(squares) ?? 0) * (moved.after / moved.before) ** 2, 'squares');
  }
  return [...moves.values()];
}
