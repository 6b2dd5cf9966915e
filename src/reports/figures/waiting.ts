import type { SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { UNITS_PER_ONE, type Grain, type Period } from '#units';
import type { Words } from '#words';

/** The period that figures on show are of. */
export interface WaitingShown {
  readonly period: Period;
  readonly grain: Grain;
}

/**
 * How much of what figures are counted from waits to be corrected, one text a kind of record: of some kinds, or of all;
 * what is of the period on show is told apart where there is one.
 */
export function waitingInWords(
  scheme: SchemeSummary,
  kinds: readonly Kind[] | undefined,
  shown: WaitingShown | null,
  words: Words,
): ReadonlyArray<{ readonly kind: Kind; readonly text: string }> {
  const waiting = Object.entries(scheme.waiting ?? {}) as Array<[Kind, number]>;
  return waiting
    .filter(([kind, count]) => count > 0 && (kinds?.includes(kind) ?? true))
    .map(([kind, count]) => ({
      kind,
      text: [
        words.say('fix.weight', {
          count,
          kind: words.say(`kind.${kind}`),
          share: words.percent(count / (count + (scheme.counts[kind] ?? 0)), 1),
        }),
        ...weightInWords(scheme, kind, shown, words),
      ].join(' '),
    }));
}

/** How many of the rows are of the period on show, and how much they come to, as far as their cells can be read. */
function weightInWords(
  { waitingWeights, profile: { currency } }: SchemeSummary,
  kind: Kind,
  shown: WaitingShown | null,
  words: Words,
): string[] {
  const weight = waitingWeights?.[kind];
  if (!weight) return [];
  const { date, money, undated, spans } = weight;
  const amountOf = (sums: ReadonlyArray<typeof undated>) => {
    const sum = (of: 'rows' | 'amount' | 'unread') => sums.reduce((total, one) => total + one[of], 0);
    const [rows, unread] = [sum('rows'), sum('unread')];
    const amount = words.quantity(sum('amount') / UNITS_PER_ONE, 'money', currency, 'exact');
    const known = rows === 0 ? 'none' : unread === 0 ? 'all' : unread < rows ? 'some' : 'unread';
    return { count: rows, known: money === null ? 'none' : known, amount, unread, money: money ?? '' };
  };
  const told = [words.say('fix.weightAmount', amountOf([undated, ...spans]))];
  if (shown && date !== null) {
    const { first, last } = shown.period;
    const within = amountOf(spans.filter((span) => span.first <= last && span.last >= first));
    const period = words.period(shown.period, shown.grain);
    told.push(words.say('fix.weightPeriod', { ...within, date, period }));
    if (undated.rows > 0) told.push(words.say('fix.weightUndated', { count: undated.rows, date }));
  }
  return told.filter((text) => text !== '');
}
