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
import { figuresOf, type Narrowed } from '../figures/narrowed.ts';
import { periodsInYear, type Periods } from '../figures/periods.ts';
import { valuesOver } from '../figures/values.ts';

/** What advice is made from: counts of the period on show, by month, and divided for what only means something so. */
export interface Known {
  readonly periods: Periods;
  readonly monthly: Narrowed | null;
  readonly divided: Narrowed | null;
  readonly targets: readonly Target[];
}

/** Every indicator of a first look, or with a target, as it stands in the period on show, with what it can be held against. */
export function readingsOf({ periods, monthly, divided, targets }: Known): Reading[] {
  const { at, grain, counted, filter } = periods;
  const end = counted.periods[at]?.last;
  if (end === undefined) return [];
  const before = at - (periodsInYear(grain) ?? 1);
  const month = monthly?.counted.periods.findIndex(({ last }) => last === end) ?? -1;
  const isMeant = ({ id }: Indicator) =>
    HEADLINES.some((one) => one.id === id) || targets.some(({ indicator }) => indicator === id);
  const meant = CATALOGUE.filter(
    (one) => !one.alwaysSplit && isMeant(one) && isCounted(one, counted) && isCounted(one, monthly?.counted),
  );
  const whole = meant.flatMap((one): Reading[] => {
    const { indicator, basis, values } = figuresOf(one, periods, at);
    const now = values[at];
    if (!now) return [];
    const months = monthly && month >= 0 ? figuresOf(one, monthly, month).values.slice(0, month + 1) : [];
    // A target is for the whole scheme.
    const target = filter.length > 0 ? null : targetAt(targets, { indicator: one.id, basis, grain }, end);
    return [{ indicator, group: null, now, yearBefore: values[before], months, target }];
  });
  return [...whole, ...partsOf(divided, at, before)];
}

/** Whether all that an indicator looks at is there: what a new target stands on is on its way for a moment. */
function isCounted(indicator: Indicator, counted: Counted | undefined): boolean {
  return !counted || measuresFor([indicator]).every((name) => name in counted.measures);
}

function partsOf(byParts: Narrowed | null, at: number, before: number): Reading[] {
  if (!byParts) return [];
  const divided = byParts.counted;
  return HEADLINES.filter(({ alwaysSplit }) => alwaysSplit === divided.split).flatMap((indicator) =>
    divided.groups.flatMap((group, i): Reading[] => {
      const values = valuesOver(indicator, headlineBasis(indicator, divided), divided, i + 1);
      const now = values[at];
      return now ? [{ indicator, group, now, yearBefore: values[before], months: [], target: null }] : [];
    }),
  );
}
