import { funnelOf, measuresOf, type Funnel, type NoFunnel, type Outside, type Sized } from '#indicators';
import { measureOf, type MeasureUnit } from '#measures';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { againstWords } from './held-against.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { isApart } from './standing-mark.tsx';

/** A scheme's value with what its chance stands on. */
export interface SizedRow extends Sized {
  readonly row: SideRow;
}

/** What the sizes of a column are: its denominators, or insured years where these are money of several currencies. */
export interface Sizes {
  readonly isPeople: boolean;
  readonly unit: MeasureUnit | null;
}

/** Whether a scheme is drawn and not judged: what the others are held against, or counted by other rules than they. */
function isUnjudged({ isHeldAgainst, isOtherVersion }: SideRow): boolean {
  return isHeldAgainst || isOtherVersion;
}

/** The schemes of a column with their sizes, and the funnel about what they are held against, or why there is none. */
export function funnelIn(
  side: Side,
  column: SideColumn,
): { readonly sized: readonly SizedRow[]; readonly sizes: Sizes; readonly funnel: Funnel | NoFunnel } {
  const { formula, index } = column;
  const [below] = formula.op === 'ratio' ? measuresOf(formula.under) : [];
  const unit = below === undefined ? null : measureOf(below).unit;
  const isPeople = unit === 'money' && side.currency === '';
  const sized = side.rows.map((row): SizedRow => {
    const value = side.value(row, column);
    const years = side.answer.periods[row.index]?.at(-1)?.insuredYears ?? null;
    return { row, value, size: isPeople ? years : side.answer.columns[index] ? value.denominator : null };
  });
  const judged = sized.filter(({ row }) => !isUnjudged(row));
  return {
    sized,
    sizes: { isPeople, unit },
    funnel: funnelOf(formula, judged, side.benchmark(column)),
  };
}

/** The limits outside of which a scheme lies; null for one within them, or that is not judged. */
export function outsideOf(funnel: Funnel, one: SizedRow): Outside | null {
  return isUnjudged(one.row) ? null : funnel.outside(one);
}

/**
 * How many schemes differ from what they are held against by more than chance, and how many stand out from the others too, where
 * schemes scatter much more than chance explains; null where they do not. Two questions, not one: D. J. Spiegelhalter,
 * Statistics in Medicine 24 (2005) 1185-1202, section 6.
 */
export function scatterIn(side: Side, column: SideColumn): Scatter | null {
  const { sized, funnel } = funnelIn(side, column);
  if (typeof funnel === 'string' || !funnel.isWidened) return null;
  const { phi, count } = funnel.scatter;
  return {
    times: phi,
    count,
    apart: sized.filter(({ row }) => isApart(side.standing(row, column))).length,
    outside: sized.filter((one) => outsideOf(funnel, one) !== null).length,
  };
}

/** How many schemes scatter, how much, and what becomes of them. */
export interface Scatter {
  readonly times: number;
  readonly count: number;
  /** Coloured: their intervals lie wholly on one side of what all are held against. */
  readonly apart: number;
  /** Outside the limits that are widened by as much as schemes differ anyway. */
  readonly outside: number;
}

/** That schemes scatter more than chance explains, and what a colour and a place outside a funnel then say: the same everywhere. */
export function scatterWords(
  side: Side,
  view: CompareView,
  { isStandardised }: SideColumn,
  scatter: Scatter,
  words: Words,
): string {
  return words.say('compare.scatter', {
    ...scatter,
    times: words.number(scatter.times, 1),
    benchmark: againstWords(side, view, words),
    // The overview has no standard population.
    where: isStandardised ? 'dots' : 'grid',
  });
}
