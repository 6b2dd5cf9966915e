import { stepAwaited, type Formula } from '#indicators';
import { areClaimsComing, firmMonth, shareOfClaimsIn, type Counted, type Timeline } from '#measures';
import type { Standing } from '#reports';
import type { Grain, Period } from '#units';
import type { Words } from '#words';

/** How much of a period's claims is in and from when its value stands firm; null where enough of them are. */
export function claimsComingInWords(
  formula: Formula,
  {
    awaiting,
    timeline,
  }: Pick<Counted, 'awaiting'> & { readonly timeline: Pick<Timeline, 'claimsIn'> | null },
  period: Period,
  grain: Grain,
  words: Words,
): string | null {
  const step = stepAwaited(formula, { awaiting });
  const claimsIn = timeline?.claimsIn;
  if (!step || !claimsIn || !areClaimsComing(claimsIn, step, period)) return null;
  return words.say('chart.claimsComing', {
    step,
    period: words.period(period, grain),
    share: words.percent(shareOfClaimsIn(claimsIn, step, period), 0),
    month: words.month(firmMonth(claimsIn, step, period)),
  });
}

/** The same of the last of some periods of an indicator of which claims are still to come; nothing where there is none. */
export function claimsComingNotes(
  { indicator, basis, counted }: Pick<Standing, 'indicator' | 'basis' | 'counted'>,
  positions: readonly number[],
  grain: Grain,
  words: Words,
): string[] {
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const { lastComplete } = counted.timeline;
  const period = positions
    .map((position) => counted.periods[position])
    .findLast((one) => one && one.last <= lastComplete);
  if (!formula || !period) return [];
  const note = claimsComingInWords(formula, counted, period, grain, words);
  return note === null ? [] : [note];
}
