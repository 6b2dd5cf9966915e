import type { SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { waitingInWords, type WaitingShown } from '#reports';
import { addressOf } from '#state';
import { LinkButton, Message, useWords } from '#ui';

/** How much of what figures are counted from waits to be corrected: of some kinds of record, or of all. */
export default function WaitingWeight({
  scheme,
  kinds,
  shown = null,
}: {
  readonly scheme: SchemeSummary;
  readonly kinds?: readonly Kind[];
  /** Tells apart what waits of this period; without it all is told together. */
  readonly shown?: WaitingShown | null;
}) {
  const words = useWords();
  const told = waitingInWords(scheme, kinds, shown, words);
  if (told.length === 0) return null;
  return (
    <Message tone="warn">
      {told.map(({ kind, text }) => (
        <p key={kind}>{text}</p>
      ))}
      <p>
        <LinkButton size="small" href={addressOf({ screen: 'records', scheme: scheme.id })}>
          {words.say('fix.weightLink')}
        </LinkButton>
      </p>
    </Message>
  );
}
