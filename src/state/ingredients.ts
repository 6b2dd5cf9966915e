import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Engine, SchemeSummary } from '#engine';
import { measuresFor } from '#indicators';
import type { Counted, MeasureName, Split } from '#measures';
import {
  EXECUTION,
  grainShown,
  periodsIn,
  PROMPTNESS,
  renewalsDueFrom,
  thresholdsIn,
  type Ingredients,
} from '#reports';
import type { Grain, Month } from '#units';
import { today } from './clock.ts';
import { useEngine } from './engine-context.ts';
import { usePeers } from './peers.ts';
import { usePlan } from './plan.ts';
import { contentOf } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

/**
 * Which period a report is of: the grain, and the month that it ends with, and from which month on its charts go; null takes
 * what the screens take.
 */
export interface ReportPeriod {
  readonly grain: Grain | null;
  readonly from?: Month | null;
  readonly end: Month | null;
}

/** What reports read of a count by days, and by lines of the budget. */
const BY_DAYS: readonly MeasureName[] = ['claims-outstanding', ...measuresFor([PROMPTNESS])];
const BY_LINE: readonly MeasureName[] = [
  'budgeted-expenses',
  'operating-expenses',
  'budgeted-income',
  'finance-income',
  ...measuresFor([EXECUTION]),
];

/** All that reports on a scheme are made from but how others stand; null where its records have no month to show. */
export async function ingredientsOf(
  engine: Engine,
  scheme: SchemeSummary,
  { grain: wanted, from = null, end }: ReportPeriod,
  signal?: AbortSignal,
): Promise<Ingredients | null> {
  const hooks = signal ? { signal } : {};
  const count = async (
    grain: Grain,
    split: Split | null,
    measures?: readonly MeasureName[],
  ): Promise<Counted | null> =>
    valueIn(await engine.count({ scheme: scheme.id, grain, split, measures }, hooks)).counted;
  const monthly = await count('month', null);
  const grain = grainShown(wanted, monthly);
  const counted = grain === 'month' ? monthly : await count(grain, null);
  if (!monthly || !counted || counted.periods.length === 0) return null;
  const [yearly, byDays, byLine] = [
    await count('year', null),
    await count(grain, 'days', BY_DAYS),
    await count(grain, 'line', BY_LINE),
  ];
  if (!yearly || !byDays || !byLine) return null;
  const plan = valueIn(await engine.plan({ scheme: scheme.id }, hooks));
  const day = today();
  const thresholds = thresholdsIn(plan);
  const whole = (of: Counted) => ({ counted: of, below: null, filter: [], thresholds });
  const periods = { ...whole(counted), ...periodsIn(counted, grain, from, end) };
  const last = counted.periods[periods.at]?.last;
  return {
    scheme,
    today: day,
    periods,
    monthly: whole(monthly),
    yearly: whole(yearly),
    byDays: whole(byDays),
    byLine: whole(byLine),
    plan,
    findings: valueIn(await engine.findings({ scheme: scheme.id, today: day }, hooks)),
    quality: valueIn(await engine.quality({ scheme: scheme.id, today: day }, hooks)),
    due: last === undefined ? null : await dueAfter(engine, scheme, last),
    peers: [],
  };
}

/** Policies that are asked for of the month; of more, some are counted without being looked at. */
const DUE_ASKED = 500;
/** Months before and after that month in which a policy that follows one of it may begin. */
const FOLLOWS_WITHIN = 12;
const FOLLOWING_ASKED = 5000;

/** The policies due for renewal in the month after another. */
async function dueAfter(
  engine: Engine,
  { id, counts }: SchemeSummary,
  month: Month,
): Promise<Ingredients['due']> {
  if (!counts.policies) return null;
  const next = month + 1;
  const behind = async (measure: MeasureName, first: Month, last: Month, limit: number) => {
    const period = { first, last, isToDate: false, isFromWithin: false };
    const asked = { scheme: id, measure, period, split: null, group: null } as const;
    return valueIn(await engine.behind({ ...asked, offset: 0, limit }));
  };
  const eligible = await behind('renewals-eligible', next, next, DUE_ASKED);
  if (eligible.total === 0) return renewalsDueFrom(eligible, eligible);
  const [from, to] = [next - FOLLOWS_WITHIN, next + FOLLOWS_WITHIN];
  return renewalsDueFrom(eligible, await behind('policies-following', from, to, FOLLOWING_ASKED));
}

/** What is there of the ingredients: undefined while they are on their way, null where there is no month to show. */
export interface IngredientsAsked {
  readonly data: Ingredients | null | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** All that reports on a scheme are made from, for a period; how others stand only where that is wanted. */
export function useIngredients(
  scheme: SchemeSummary,
  period: ReportPeriod,
  hasPeers = true,
): IngredientsAsked {
  const engine = useEngine();
  const { data: plan, error: planError } = usePlan(scheme);
  const { data: own, error: ownError } = useQuery({
    queryKey: ['ingredients', contentOf(scheme), period, today(), plan],
    queryFn: ({ signal }) => ingredientsOf(engine, scheme, period, signal),
    enabled: plan !== undefined,
  });
  const { data: peers, error: peersError } = usePeers(scheme, own?.periods ?? null, hasPeers);
  const data = useMemo(() => (own && peers ? { ...own, peers } : own && undefined), [own, peers]);
  const error = planError ?? ownError ?? peersError;
  return { data, isPending: data === undefined && error === null, error };
}
