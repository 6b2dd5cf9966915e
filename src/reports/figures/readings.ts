import {
  CATALOGUE,
  headlineBasis,
  HEADLINES,
  measuresFor,
  targetAt,
  type Indicator,
  type Reading,
  type Target,
} from '#indicators';
import type { Counted } from '#measures';
import type { Grain } from '#units';
import { figuresOf, type Narrowed, type Standing } from './narrowed.ts';
import { periodsInYear, type Periods } from './periods.ts';
import { valuesOver } from './values.ts';

/** What advice is made from: counts of the period on show, by month, and divided for what only means something so. */
export interface Known {
  readonly periods: Periods;
  readonly monthly: Narrowed | null;
  readonly divided: Narrowed | null;
  readonly targets: readonly Target[];
}

/** Where a value on show stands in what was counted. */
export interface Standpoint {
  readonly standing: Standing;
  readonly grain: Grain;
  readonly position: number;
  readonly column: number;
}

/** A reading with where its value stands, and the one of the month that its period ends with. */
export interface SeenReading extends Reading {
  readonly seen: Standpoint;
  readonly seenMonth: Standpoint | null;
}

/** Every indicator of a first look, with a guide or with a target, as it stands in the period on show, with what it can be held against. */
export function readingsOf({ periods, monthly, divided, targets }: Known): SeenReading[] {
  const { at, grain, counted, filter } = periods;
  const end = counted.periods[at]?.last;
  if (end === undefined) return [];
  const before = at - (periodsInYear(grain) ?? 1);
  const month = monthly?.counted.periods.findIndex(({ last }) => last === end) ?? -1;
  const isMeant = ({ id, guides }: Indicator) =>
    guides.length > 0 ||
    HEADLINES.some((one) => one.id === id) ||
    targets.some(({ indicator }) => indicator === id);
  const meant = CATALOGUE.filter(
    (one) => !one.alwaysSplit && isMeant(one) && isCounted(one, counted) && isCounted(one, monthly?.counted),
  );
  const whole = meant.flatMap((one): SeenReading[] => {
    const { values, ...standing } = figuresOf(one, periods, at);
    const { indicator, basis } = standing;
    const now = values[at];
    if (!now) return [];
    const ofMonths = monthly && month >= 0 ? figuresOf(one, monthly, month) : null;
    const months = ofMonths?.values.slice(0, month + 1) ?? [];
    const seen = { standing, grain, position: at, column: 0 };
    const seenMonth =
      ofMonths && ({ standing: ofMonths, grain: 'month', position: month, column: 0 } as const);
    // A target is for the whole scheme.
    const target = filter.length > 0 ? null : targetAt(targets, { indicator: one.id, basis, grain }, end);
    return [{ indicator, group: null, now, yearBefore: values[before], months, target, seen, seenMonth }];
  });
  return [...whole, ...partsOf(divided, grain, at, before)];
}

/** Whether all that an indicator looks at is there: what a new target stands on is on its way for a moment. */
function isCounted(indicator: Indicator, counted: Counted | undefined): boolean {
  return !counted || measuresFor([indicator]).every((name) => name in counted.measures);
}

function partsOf(byParts: Narrowed | null, grain: Grain, at: number, before: number): SeenReading[] {
  if (!byParts) return [];
  const divided = byParts.counted;
  return HEADLINES.filter(({ alwaysSplit }) => alwaysSplit === divided.split).flatMap((indicator) =>
    divided.groups.flatMap((group, i): SeenReading[] => {
      const basis = headlineBasis(indicator, divided);
      const values = valuesOver(indicator, basis, divided, i + 1);
      const standing = { indicator, counted: divided, basis, usualBasis: null, isPart: false };
      const seen = { standing, grain, position: at, column: i + 1 };
      const now = values[at];
      if (!now) return [];
      const beside = { yearBefore: values[before], months: [], target: null, seenMonth: null };
      return [{ indicator, group, now, seen, ...beside }];
    }),
  );
}
