import { countedFor, countPeriods, countsOf, type Counted, type MeasureName, type Split } from '#measures';
import type { Grain, Month, Period } from '#units';
import { CATALOGUE, type IndicatorId } from '../catalogue.ts';
import type { Basis, Indicator } from '../indicator.ts';
import { measuresFor } from '../needs.ts';
import { headlineBasis, isKnowable, valueOf, type IndicatorValue } from '../value.ts';
import { emptyCells, putCell, type BasisApart, type Cells, type ComparedColumn } from './cells.ts';
import type { ComparedScheme } from './compared-scheme.ts';
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
  const columns = asked.columns.flatMap(({ indicator: id, basis }): ComparedColumn[] => {
    const indicator = byId.get(id);
    if (!indicator) return [];
    const basisOf = counts.map((of) => of && knownBasis(indicator, of.counted));
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
      const period = of ? periodEnding(of.counted.periods, end, asked.grain) : null;
      if (!of || period === null) return null;
      columns.forEach(({ indicator: id, basis }, column) => {
        const indicator = byId.get(id);
        if (!indicator) return;
        const place = { period, column: of.column };
        putCell(cells, { row, column, period: p }, valueHere(indicator, basis, of.counted, place));
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
}

/** What was counted of a scheme for the grain; null without any month, or where the group does not occur in it. */
function countedOf(
  { whole, divided }: ComparedScheme,
  { grain, part }: ComparisonAsked,
  names: readonly MeasureName[],
): CountedPart | null {
  const months = part === null ? whole : (divided[part.split] ?? null);
  if (!months) return null;
  const here = names.filter((name) => hasCounted(months.measures, name));
  const counted = countPeriods(months, grain, here);
  const column = part === null ? 0 : counted.groups.indexOf(part.group) + 1;
  return part !== null && column === 0 ? null : { counted, column };
}

/** Whether a measure, or the one that it looks back on, is among those counted; a file may have been written before it. */
function hasCounted(measures: Readonly<Partial<Record<MeasureName, unknown>>>, name: MeasureName): boolean {
  return countedFor([name]).every((counted) => counted in measures);
}

/** The basis a scheme gives an indicator on; null where it cannot be known on any. */
function knownBasis(indicator: Indicator, counted: Counted): Basis | null {
  if (!isWhollyCounted(indicator, counted)) return null;
  const basis = headlineBasis(indicator, counted);
  return isKnowable(indicator, basis, counted) ? basis : null;
}

function isWhollyCounted(indicator: Indicator, counted: Counted): boolean {
  return measuresFor([indicator]).every((name) => name in counted.measures);
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
  { ends, grain }: ComparisonAsked,
): BasisApart[] {
  const end = ends.at(-1);
  const times = counts.flatMap((of) => {
    const period = of && end !== undefined ? periodEnding(of.counted.periods, end, grain) : null;
    if (!of || period === null) return [];
    const on = (basis: Basis) => valueHere(indicator, basis, of.counted, { period, column: of.column }).value;
    const [a, b] = [on(chosen), on(other)];
    return a !== null && b !== null && a > 0 ? [b / a] : [];
  });
  return times.length === 0 ? [] : [{ basis: other, schemes: times.length, times: medianOf(times) }];
}

function valueHere(
  indicator: Indicator,
  basis: Basis,
  counted: Counted,
  place: Parameters<typeof valueOf>[3],
): IndicatorValue {
  if (!isWhollyCounted(indicator, counted)) return NOT_IN_FILE;
  return valueOf(indicator, basis, counted, place);
}

const NOT_IN_FILE: IndicatorValue = {
  numerator: null,
  denominator: null,
  value: null,
  lower: null,
  upper: null,
  margin: null,
  status: 'missing',
  reason: 'not-in-file',
};

/**
 * The position of the period that ends with a month. Quarters and fiscal years of schemes begin in different months: there it
 * is the last whole one that ended within its own width before that month.
 */
export function periodEnding(periods: readonly Period[], end: Month, grain: Grain): number | null {
  const exact = periods.findIndex(({ last }) => last === end);
  if (exact >= 0) return exact;
  if (grain !== 'quarter' && grain !== 'year') return null;
  const width = grain === 'quarter' ? 3 : 12;
  const before = periods.findLastIndex(({ last, isToDate }) => !isToDate && last < end && last > end - width);
  return before >= 0 ? before : null;
}

function numberAt(counted: Counted, name: MeasureName, period: number, column: number): number | null {
  if (!(name in counted.measures)) return null;
  const value = countsOf(counted, name).values[period * counted.width + column];
  return value === undefined || Number.isNaN(value) ? null : value;
}
