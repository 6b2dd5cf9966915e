import type { SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { addressOf } from '#state';
import { LinkButton, Message, useWords } from '#ui';
import { UNITS_PER_ONE, type Grain, type Period } from '#units';
import type { Words } from '#words';

/** The period that figures on show are of. */
interface Shown {
  readonly period: Period;
  readonly grain: Grain;
}

/** How much of what figures are counted from waits to be corrected: of some kinds of record, or of all. */
export default function WaitingWeight({
  scheme,
  kinds,
  shown = null,
}: {
  readonly scheme: SchemeSummary;
  readonly kinds?: readonly Kind[];
  /** Tells apart what waits of this period; without it all is told together. */
  readonly shown?: Shown | null;
}) {
  const words = useWords();
  const waiting = Object.entries(scheme.waiting ?? {}) as Array<[Kind, number]>;
  const touched = waiting.filter(([kind, count]) => count > 0 && (kinds?.includes(kind) ?? true));
  if (touched.length === 0) return null;
  return (
    <Message tone="warn">
      {touched.map(([kind, count]) => (
        <p key={kind}>
          {[
            words.say('fix.weight', {
              count,
              kind: words.say(`kind.${kind}`),
              share: words.percent(count / (count + (scheme.counts[kind] ?? 0)), 1),
            }),
            ...weightInWords(scheme, kind, shown, words),
          ].join(' ')}
        </p>
      ))}
      <p>
        <LinkButton size="small" href={addressOf({ screen: 'records', scheme: scheme.id })}>
          {words.say('fix.weightLink')}
        </LinkButton>
      </p>
    </Message>
  );
}

/** How many of the rows are of the period on show, and how much they come to, as far as their cells can be read. */
function weightInWords(
  { waitingWeights, profile: { currency } }: SchemeSummary,
  kind: Kind,
  shown: Shown | null,
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
