import { areComparable, judgedByAll, type Advice, type Ground, type Reading } from '#indicators';
import type { Words } from '#words';
import { goalInWords, guideInWords } from './goals.ts';

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

/** What is said beside advice: that nothing stands out, or what could not be judged. */
export interface Rest {
  /** Tells it from the others, whatever its text. */
  readonly id: 'nothing' | 'calm' | 'still' | 'too-early' | 'too-small' | 'unborne';
  readonly sign: 'check' | 'same' | 'few' | 'none';
  readonly text: string;
}

/** How many readings could be held against a guide, and how many against a year before. */
export function lookedAt(readings: readonly Reading[]): {
  readonly judged: number;
  readonly compared: number;
} {
  return {
    judged: readings.filter(({ indicator, now }) => judgedByAll(indicator, now) !== null).length,
    compared: readings.filter(
      ({ indicator, now, yearBefore }) => yearBefore && areComparable(indicator, now, yearBefore),
    ).length,
  };
}

/** What could not be judged, and that nothing stands out where nothing does; `isNarrowed` where figures are of a part. */
export function restInWords(
  readings: readonly Reading[],
  isCalm: boolean,
  isNarrowed: boolean,
  words: Words,
): Rest[] {
  const { judged, compared } = lookedAt(readings);
  const small = readings.filter(
    ({ indicator, now }) => indicator.guides.length > 0 && now.status === 'small-numbers',
  ).length;
  const unborne = readings.filter(({ now }) => now.reason === 'not-counted-by-this-split').length;
  const told: Array<Rest | false> = [
    isCalm && judged + compared > 0 && { id: 'nothing', sign: 'check', text: words.say('short.nothing') },
    isCalm && judged > 0 && { id: 'calm', sign: 'check', text: words.say('short.calm', { count: judged }) },
    isCalm &&
      compared > 0 && { id: 'still', sign: 'same', text: words.say('short.still', { count: compared }) },
    isCalm && judged + compared === 0 && { id: 'too-early', sign: 'few', text: words.say('short.tooEarly') },
    small > 0 && { id: 'too-small', sign: 'few', text: words.say('short.tooSmall', { count: small }) },
    isNarrowed &&
      unborne > 0 && { id: 'unborne', sign: 'none', text: words.say('short.unborne', { count: unborne }) },
  ];
  return told.filter((one) => one !== false);
}
