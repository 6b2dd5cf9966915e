import {
  CATALOGUE,
  headlineBasis,
  judged,
  judgedByAll,
  type Guide,
  type Indicator,
  type IndicatorValue,
} from '#indicators';
import { figuresOf, type Narrowed } from '../figures/narrowed.ts';
import { periodsInYear, type Periods } from '../figures/periods.ts';
import { valuesOver } from '../figures/values.ts';

/** An indicator beyond one of its guides, with all of its margin of chance where it has one. */
export interface Missed {
  readonly indicator: Indicator;
  readonly now: IndicatorValue;
  readonly guide: Guide;
}

/** A value that moved within a year by more than chance: the two intervals do not touch. */
export interface Moved {
  readonly indicator: Indicator;
  /** Which part of an indicator that only means something divided; null for the whole. */
  readonly group: string | null;
  readonly now: IndicatorValue;
  readonly then: IndicatorValue;
}

/** What a period says by itself, before anybody reads the tiles. */
export interface InShort {
  /** Persons insured now and a year before, where both are known. */
  readonly insured: { readonly now: number; readonly then: number | null } | null;
  readonly missed: readonly Missed[];
  readonly moved: readonly Moved[];
  /** Indicators with guides that were judged, and that rest on too few cases to be. */
  readonly judged: number;
  readonly tooSmall: number;
  /** Values whose interval could be set against that of a year before. */
  readonly compared: number;
  /** Indicators that cannot be narrowed as asked. */
  readonly unborne: number;
}

/** The other side of an indicator that is told already. */
const MIRRORS: ReadonlySet<string> = new Set(['dropout-rate', 'settlement-ratio']);

interface Line {
  readonly indicator: Indicator;
  readonly group: string | null;
  readonly now: IndicatorValue;
  readonly then: IndicatorValue | undefined;
}

/** Goes through the catalogue for what a board would ask about; `divided` holds the indicators that are only told in parts. */
export function inShort(periods: Periods, divided: Narrowed | null): InShort {
  const { at, grain } = periods;
  const before = at - (periodsInYear(grain) ?? 1);
  const whole = CATALOGUE.filter(({ id, alwaysSplit }) => !alwaysSplit && !MIRRORS.has(id)).flatMap(
    (one): Line[] => {
      const { indicator, values } = figuresOf(one, periods, at);
      const now = values[at];
      return now ? [{ indicator, group: null, now, then: values[before] }] : [];
    },
  );
  const insured = whole.find(({ indicator }) => indicator.id === 'insured-persons');
  const withGuides = whole.filter(({ indicator }) => indicator.guides.length > 0);
  const pairs = [...whole, ...partsOf(divided, at, before)].filter(areComparable);
  return {
    insured:
      insured && insured.now.value !== null
        ? { now: insured.now.value, then: insured.then?.value ?? null }
        : null,
    missed: withGuides.flatMap(({ indicator, now }) => {
      const guide = indicator.guides.find((one) => judged(one, now) === 'missed');
      return guide ? [{ indicator, now, guide }] : [];
    }),
    moved: pairs.filter(haveParted),
    judged: withGuides.filter(({ indicator, now }) => judgedByAll(indicator, now) !== null).length,
    tooSmall: withGuides.filter(({ now }) => now.status === 'small-numbers').length,
    compared: pairs.length,
    unborne: whole.filter(({ now }) => now.reason === 'not-counted-by-this-split').length,
  };
}

function partsOf(byParts: Narrowed | null, at: number, before: number): Line[] {
  if (!byParts) return [];
  const divided = byParts.counted;
  return CATALOGUE.filter(({ alwaysSplit }) => alwaysSplit === divided.split).flatMap((indicator) =>
    divided.groups.flatMap((group, i): Line[] => {
      const values = valuesOver(indicator, headlineBasis(indicator, divided), divided, i + 1);
      const now = values[at];
      return now ? [{ indicator, group, now, then: values[before] }] : [];
    }),
  );
}

type Pair = Line & { readonly then: IndicatorValue };

function areComparable(line: Line): line is Pair {
  return [line.now, line.then].every(
    (value) =>
      typeof value?.lower === 'number' &&
      typeof value.upper === 'number' &&
      ['ok', 'provisional'].includes(value.status),
  );
}

function haveParted({ now, then }: Pair): boolean {
  return (now.lower ?? 0) > (then.upper ?? 0) || (now.upper ?? 0) < (then.lower ?? 0);
}
