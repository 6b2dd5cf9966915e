import type { SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { addressOf } from '#state';
import { LinkButton, Message, useWords } from '#ui';

/** How much of what figures are counted from waits to be corrected: of some kinds of record, or of all. */
export default function WaitingWeight({
  scheme,
  kinds,
}: {
  readonly scheme: SchemeSummary;
  readonly kinds?: readonly Kind[];
}) {
  const words = useWords();
  const waiting = Object.entries(scheme.waiting ?? {}) as Array<[Kind, number]>;
  const touched = waiting.filter(([kind, count]) => count > 0 && (kinds?.includes(kind) ?? true));
  if (touched.length === 0) return null;
  return (
    <Message tone="warn">
      {touched.map(([kind, count]) => (
        <p key={kind}>
          {words.say('fix.weight', {
            count,
            kind: words.say(`kind.${kind}`),
            share: words.percent(count / (count + (scheme.counts[kind] ?? 0)), 1),
          })}
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
