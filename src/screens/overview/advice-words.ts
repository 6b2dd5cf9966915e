import type { Advice, Ground, Reading } from '#indicators';
import type { Kept } from '#state';
import { addressOf } from '#state';
import type { Grain, Period } from '#units';
import type { Words } from '#words';
import { guideInWords, goalInWords } from '../figures/verdict-chip.tsx';

/** What is said of one indicator: what has changed and whether it is firm, and what that usually means. */
export function adviceInWords(
  { rule, reading, grounds }: Advice,
  month: string,
  currency: string,
  words: Words,
): { readonly changed: string; readonly means: string } {
  const isProvisional =
    reading.now.status === 'provisional' ||
    grounds.some((ground) => ground.by === 'months-before' && ground.month.status === 'provisional');
  // What lies outside a guide goes on from the value that stands before it.
  const inOrder = [...grounds].sort((a, b) => Number(b.by === 'guide') - Number(a.by === 'guide'));
  const changed = [
    ...inOrder.map((ground) => groundInWords(ground, rule.condition, reading, month, currency, words)),
    ...(isProvisional ? [words.say('short.provisional')] : []),
  ];
  return { changed: changed.join(' '), means: words.sayCode('advice', rule.words, '') };
}

function groundInWords(
  ground: Ground,
  way: string,
  { indicator, group, now }: Reading,
  month: string,
  currency: string,
  words: Words,
): string {
  const quantity = (value: number | null) => words.quantity(value ?? 0, indicator.unit, currency);
  switch (ground.by) {
    case 'guide':
      return words.say(ground.isSure ? 'short.missed' : 'short.missedPlain', {
        guide: guideInWords(ground.guide, indicator, words, currency),
      });
    case 'target':
      return words.say(ground.isSure ? 'short.target' : 'short.targetPlain', {
        goal: goalInWords(ground.target, indicator, words, currency),
        month: words.month(ground.target.from),
      });
    case 'year-before': {
      const values = { way, then: quantity(ground.then.value), now: quantity(now.value) };
      return words.say(group === null ? 'short.moved' : 'short.movedPart', values);
    }
    case 'months-before':
      return words.say('short.month', {
        month,
        way,
        value: quantity(ground.month.value),
        // Below nothing there is nothing.
        lower: quantity(Math.max(0, ground.limits.lower)),
        upper: quantity(ground.limits.upper),
      });
  }
}

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
