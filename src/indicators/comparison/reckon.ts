import { countSomePeriods, countsOf, type Counted, type MeasureName, type Split } from '#measures';
import { periodsOf, type Grain, type Month, type Period } from '#units';
import { CATALOGUE, type IndicatorId } from '../catalogue.ts';
import type { Basis, Indicator } from '../indicator.ts';
import { measuresFor } from '../needs.ts';
import { knownBasis, valueOf } from '../value.ts';
import { emptyCells, putCell, type BasisApart, type Cells, type ComparedColumn } from './cells.ts';
import type { ComparedScheme } from './compared-scheme.ts';
import { periodEnding } from './ends.ts';
import { medianOf } from './pooled.ts';

/** What schemes are put side by side by. */
export interface ComparisonAsked {
  readonly grain: Grain;
  /** Months in which the periods end that are compared; one, or several for values over time. */
  readonly ends: readonly Month[];
  /** One group of a split, alone; null for whole schemes. */
  readonly part: { readonly split: Split; readonly group: string } | null;
  /** Which indicators; on the basis named, else on the one that most schemes can be given on. */
  readonly columns: ReadonlyArray<{ readonly indicator: IndicatorId; readonly basis: Basis | null }>;
}

/** The period of one scheme that stands for what was asked, and what amounts are made comparable by. */
export interface ComparedPeriod {
  readonly period: Period;
  /** Whether it ends before the month asked: a fiscal year or quarter that is not the others'. */
  readonly isEarlier: boolean;
  readonly insured: number | null;
  readonly insuredYears: number | null;
  readonly earned: number | null;
}

/** Values of schemes side by side, and by scheme and month asked the period that they are of; null where there is none. */
export interface Reckoned {
  readonly columns: readonly ComparedColumn[];
  readonly cells: Cells;
  readonly periods: ReadonlyArray<ReadonlyArray<ComparedPeriod | null>>;
}

const SIZE_MEASURES = ['insured-at-end', 'insured-years', 'earned-contributions'] as const;

/** Every measure that has to be counted so that indicators can be compared. */
export function measuresCompared(ids: readonly IndicatorId[]): MeasureName[] {
  return [...new Set([...measuresFor(indicatorsOf(ids)), ...SIZE_MEASURES])];
}

function indicatorsOf(ids: readonly IndicatorId[]): ReadonlyArray<(typeof CATALOGUE)[number]> {
  const wanted = new Set<string>(ids);
  return CATALOGUE.filter(({ id }) => wanted.has(id));
}

/**
 * The values of schemes side by side: each reckoned exactly as on the scheme's own pages, from the same counts and
 * formulas. A scheme that cannot give an indicator on the column's basis has a reason there, never another basis' value.
 */
export function reckonSideBySide(schemes: readonly ComparedScheme[], asked: ComparisonAsked): Reckoned {
  const names = measuresCompared(asked.columns.map(({ indicator }) => indicator));
  const byId = new Map<string, Indicator>(CATALOGUE.map((one) => [one.id, one]));
  const counts = schemes.map((scheme) => countedOf(scheme, asked, names));
  const indicators = asked.columns.map(({ indicator: id }) => byId.get(id));
  const basesOf = new Map<string, ReadonlyArray<Basis | null>>();
  // Schemes of which the same is known give everything on the same bases, and of hundreds many are alike in that.
  const given = counts.map((of) => {
    if (!of) return null;
    const shape = shapeOf(of.counted, names);
    const bases = basesOf.get(shape) ?? indicators.map((one) => (one ? knownBasis(one, of.counted) : null));
    basesOf.set(shape, bases);
    return bases;
  });
  const columns = asked.columns.flatMap(({ indicator: id, basis }, column): ComparedColumn[] => {
    const indicator = byId.get(id);
    if (!indicator) return [];
    const basisOf = given.map((bases) => bases?.[column] ?? null);
    const chosen = basis ?? mostGiven(indicator, basisOf);
    const others = [...new Set(basisOf)].filter((one): one is Basis => one !== null && one !== chosen);
    const apart = others.flatMap((other) => apartFrom(indicator, chosen, other, counts, asked));
    return [{ indicator: id, basis: chosen, basisOf, apart }];
  });
  const cells = emptyCells({
    rows: schemes.length,
    columns: columns.length,
    periods: asked.ends.length,
  });
  const periods = counts.map((of, row) =>
    asked.ends.map((end, p): ComparedPeriod | null => {
      const period = of?.periodOf.get(end);
      if (!of || period === undefined) return null;
      columns.forEach(({ indicator: id, basis }, column) => {
        const indicator = byId.get(id);
        if (!indicator) return;
        const place = { period, column: of.column };
        putCell(cells, { row, column, period: p }, valueOf(indicator, basis, of.counted, place));
      });
      const compared = of.counted.periods[period];
      const sized = (name: MeasureName) => numberAt(of.counted, name, period, of.column);
      if (!compared) return null;
      return {
        period: compared,
        isEarlier: compared.last < end,
        insured: sized('insured-at-end'),
        insuredYears: sized('insured-years'),
        earned: sized('earned-contributions'),
      };
    }),
  );
  return { columns, cells, periods };
}

interface CountedPart {
  readonly counted: Counted;
  /** The column of the part in what was counted; 0 for the whole. */
  readonly column: number;
  /** The position of the period that stands for a month asked. */
  readonly periodOf: ReadonlyMap<Month, number>;
}

/** What was counted of a scheme for the periods asked; null without any month, or where the group does not occur in it. */
function countedOf(
  { whole, divided }: ComparedScheme,
  { grain, part, ends }: ComparisonAsked,
  names: readonly MeasureName[],
): CountedPart | null {
  const months = part === null ? whole : (divided[part.split] ?? null);
  if (!months) return null;
  const column = part === null ? 0 : months.groups.indexOf(part.group) + 1;
  if (part !== null && column === 0) return null;
  const { timeline, fiscalYearStart } = months;
  const all = periodsOf(grain, timeline.first, timeline.last, fiscalYearStart);
  const found = ends.flatMap((end) => {
    const position = periodEnding(all, end, grain);
    return position === null ? [] : [{ end, position }];
  });
  const positions = [...new Set(found.map(({ position }) => position))];
  return {
    counted: countSomePeriods(months, grain, positions, names),
    column,
    periodOf: new Map(found.map(({ end, position }) => [end, positions.indexOf(position)])),
  };
}

/** Of which measures there are numbers, and why not or with what reserve, as one word: all that a basis is chosen by. */
function shapeOf({ periods, width, measures }: Counted, names: readonly MeasureName[]): string {
  const codes = names.flatMap((name) => {
    const found = measures[name];
    return periods.map((_, period) => {
      const isKnown = !Number.isNaN(found?.values[period * width] ?? Number.NaN);
      const reasons = found?.reasons.slice(period * width, (period + 1) * width) ?? [];
      return `${isKnown ? '' : '-'}${reasons.join('|')}`;
    });
  });
  return codes.join();
}

/** The basis that most schemes give; of as many the one that the catalogue prefers. */
function mostGiven({ bases }: Indicator, basisOf: ReadonlyArray<Basis | null>): Basis {
  const times = (basis: Basis) => basisOf.filter((one) => one === basis).length;
  const [first] = bases.map(([basis]) => basis).sort((a, b) => times(b) - times(a));
  return first ?? '';
}

/** How far another basis lies from the one chosen, in the last period asked. */
function apartFrom(
  indicator: Indicator,
  chosen: Basis,
  other: Basis,
  counts: ReadonlyArray<CountedPart | null>,
  { ends }: ComparisonAsked,
): BasisApart[] {
  const end = ends.at(-1);
  const times = counts.flatMap((of) => {
    const period = end === undefined ? undefined : of?.periodOf.get(end);
    if (!of || period === undefined) return [];
    const on = (basis: Basis) => valueOf(indicator, basis, of.counted, { period, column: of.column }).value;
    const [a, b] = [on(chosen), on(other)];
    return a !== null && b !== null && a > 0 ? [b / a] : [];
  });
  return times.length === 0 ? [] : [{ basis: other, schemes: times.length, times: medianOf(times) }];
}

function numberAt(counted: Counted, name: MeasureName, period: number, column: number): number | null {
  const value = countsOf(counted, name).values[period * counted.width + column];
  return value === undefined || Number.isNaN(value) ? null : value;
}
