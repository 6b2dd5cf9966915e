import { indicatorOf, type Basis, type Indicator, type IndicatorValue } from '#indicators';
import type { Words } from '#words';
import { standingOf, type Narrowed, type Standing } from '../figures/narrowed.ts';
import { valuesOver } from '../figures/values.ts';

/** An indicator on one basis, with all of its values and the one for the period on show. */
export interface Figure extends Standing {
  readonly values: readonly IndicatorValue[];
  readonly now: IndicatorValue;
}

/**
 * An indicator's figure by its id; null for an id that the catalogue does not have. Of the bases asked for, the first
 * that gives a value; the usual one where none is asked for.
 */
export function figureOf(
  id: string,
  narrowed: Narrowed,
  at: number,
  bases: readonly (Basis | null)[] = [null],
): Figure | null {
  const indicator = indicatorOf(id);
  if (!indicator) return null;
  const found = bases.flatMap((basis) => figureOn(indicator, narrowed, at, basis) ?? []);
  return found.find(({ now }) => now.value !== null) ?? found.at(-1) ?? null;
}

function figureOn(indicator: Indicator, narrowed: Narrowed, at: number, basis: Basis | null): Figure | null {
  const standing = standingOf(indicator, narrowed, at, basis);
  const values = valuesOver(standing.indicator, standing.basis, standing.counted);
  const now = values[at];
  return now ? { ...standing, values, now } : null;
}

/** The figures of ids that the catalogue has. */
export function figuresFor(
  ids: readonly (string | readonly [id: string, basis: Basis])[],
  narrowed: Narrowed,
  at: number,
): Figure[] {
  return ids.flatMap((one) => {
    const [id, basis] = typeof one === 'string' ? [one, null] : one;
    return figureOf(id, narrowed, at, [basis]) ?? [];
  });
}

/** A figure as it is read; an en dash where it is not known. */
export function figureText({ indicator, now }: Figure, words: Words, currency: string): string {
  return now.value === null ? '–' : words.quantity(now.value, indicator.unit, currency);
}

/** How many of how many: numerator and denominator, where both are counts. */
export function countText({ indicator, now }: Figure, words: Words): string | null {
  const { numerator, denominator } = now;
  if (indicator.unit === 'money' || numerator === null || denominator === null) return null;
  const count = (value: number) => words.number(value, Number.isInteger(value) ? 0 : 1);
  return words.say('maternity.ofCount', { over: count(numerator), under: count(denominator) });
}

/** What stands behind a figure, in a line: its count, its basis, its interval, and why it is not firm. */
export function behindText(figure: Figure, words: Words, currency: string): string {
  const { indicator, basis, now, isPart } = figure;
  if (now.value === null) return now.reason ? words.say(`reason.${now.reason}`) : '';
  const bound = (value: number) => words.quantity(value, indicator.unit, currency);
  const isMoney = indicator.id === 'women-share-claims' && basis === 'amount';
  return [
    isMoney ? null : countText(figure, words),
    basis === '' ? null : words.sayCode('basis', basis),
    now.lower === null || now.upper === null
      ? null
      : words.say('tile.interval', { lower: bound(now.lower), upper: bound(now.upper) }),
    now.status !== 'ok' && now.reason ? words.say(`reason.${now.reason}`) : null,
    isPart ? words.say('filter.part') : null,
  ]
    .filter((part) => part !== null)
    .join(words.say('maternity.between'));
}
