import type { Advice } from '#indicators';
import type { Kept } from '#state';
import { addressOf } from '#state';
import type { Grain, Period } from '#units';
import type { Words } from '#words';

/** Where the evidence of something said is shown, and how that is called. */
export function evidenceOf(
  { rule: { evidence }, reading: { indicator }, grounds }: Advice,
  {
    scheme,
    kept,
    period,
    grain,
  }: {
    readonly scheme: string;
    readonly kept: Kept;
    readonly period: Period;
    readonly grain: Grain;
  },
  words: Words,
): { readonly href: string; readonly label: string } {
  // What stands out in its month is seen by month only.
  const isMonthly = grounds.every(({ by }) => by === 'months-before');
  const place = {
    ...kept,
    screen: 'indicator',
    scheme,
    indicator: indicator.id,
    grain: isMonthly ? 'month' : grain,
    at: period.last,
  } as const;
  if (evidence === 'course') return { href: addressOf(place), label: words.say('short.open.course') };
  if (evidence === 'records') return { href: addressOf(place), label: words.say('short.open.records') };
  return {
    href: addressOf({ ...place, split: evidence }),
    label: words.say('short.open.split', { by: words.say(`by.${evidence}`) }),
  };
}
