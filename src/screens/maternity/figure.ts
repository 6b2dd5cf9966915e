import { indicatorOf, type Basis, type Indicator, type IndicatorValue } from '#indicators';
import { standingOf, valuesOver, type Narrowed, type Standing } from '#reports';
import type { Words } from '#words';
import { unitsOf } from '../figures/units-of.ts';

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
  bases: ReadonlyArray<Basis | null> = [null],
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
  ids: ReadonlyArray<string | readonly [id: string, basis: Basis]>,
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

/** How much of how much, where both are counted or paid; null for a quotient of rates, or what is no ratio. */
export function partText({ indicator, basis, now }: Figure, words: Words, currency: string): string | null {
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const { numerator, denominator } = now;
  if (formula?.op !== 'ratio' || numerator === null || denominator === null) return null;
  const [over, under] = unitsOf(formula);
  if (formula.over.op === 'quotient' || (over === 'money') !== (under === 'money')) return null;
  const amount = (value: number) =>
    over === 'money'
      ? words.quantity(value, 'money', currency)
      : words.number(value, Number.isInteger(value) ? 0 : 1);
  return words.say('maternity.ofCount', { over: amount(numerator), under: amount(denominator) });
}

/** What stands behind a figure, in a line: its parts, its basis, its interval, and why it is not firm. */
export function behindText(figure: Figure, words: Words, currency: string, saysBasis = true): string {
  const { indicator, basis, now, isPart } = figure;
  if (now.value === null) return now.reason ? words.say(`reason.${now.reason}`) : '';
  const bound = (value: number) => words.quantity(value, indicator.unit, currency);
  return [
    partText(figure, words, currency),
    basis === '' || !saysBasis ? null : words.sayCode('basis', basis),
    now.lower === null || now.upper === null
      ? null
      : words.say('tile.interval', { lower: bound(now.lower), upper: bound(now.upper) }),
    now.status !== 'ok' && now.reason ? words.say(`reason.${now.reason}`) : null,
    isPart ? words.say('filter.part') : null,
  ]
    .filter((part) => part !== null)
    .reduce((before, after) => (before === '' ? after : words.say('maternity.and', { before, after })), '');
}
