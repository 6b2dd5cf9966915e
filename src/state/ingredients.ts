import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Engine, SchemeSummary } from '#engine';
import { HEADLINES } from '#indicators';
import type { Counted, MeasureName, Split } from '#measures';
import { grainShown, peersFrom, periodsIn, renewalsDueFrom, thresholdsIn, type Ingredients } from '#reports';
import type { Grain, Month } from '#units';
import { today } from './clock.ts';
import { useEngine } from './engine-context.ts';
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

const PEER_COLUMNS = HEADLINES.filter(({ alwaysSplit }) => alwaysSplit === null).map(({ id }) => ({
  indicator: id,
  basis: null,
}));

/** All that reports on a scheme are made from; null where its records have no month to show. */
export async function ingredientsOf(
  engine: Engine,
  scheme: SchemeSummary,
  { grain: wanted, from = null, end }: ReportPeriod,
  signal?: AbortSignal,
): Promise<Ingredients | null> {
  const hooks = signal ? { signal } : {};
  const count = async (grain: Grain, split: Split | null): Promise<Counted | null> =>
    valueIn(await engine.count({ scheme: scheme.id, grain, split }, hooks)).counted;
  const monthly = await count('month', null);
  const grain = grainShown(wanted, monthly);
  const counted = grain === 'month' ? monthly : await count(grain, null);
  if (!monthly || !counted || counted.periods.length === 0) return null;
  const [yearly, byDays, byLine] = [
    await count('year', null),
    await count(grain, 'days'),
    await count(grain, 'line'),
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
    peers: last === undefined ? [] : await peersAt(engine, scheme, grain, last, signal),
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

/** Other schemes beside this one for the same period. */
async function peersAt(
  engine: Engine,
  { id }: SchemeSummary,
  grain: Grain,
  end: Month,
  signal?: AbortSignal,
): Promise<Ingredients['peers']> {
  const asked = { schemes: null, grain, part: null, end, length: 1, columns: PEER_COLUMNS } as const;
  const answer = valueIn(await engine.compare(asked, signal ? { signal } : {}));
  return answer.ends.at(-1) === end ? peersFrom(answer, id) : [];
}

/** All that reports on a scheme are made from, for a period. */
export function useIngredients(
  scheme: SchemeSummary,
  period: ReportPeriod,
): UseQueryResult<Ingredients | null> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['ingredients', contentOf(scheme), period, today()],
    queryFn: ({ signal }) => ingredientsOf(engine, scheme, period, signal),
  });
}
