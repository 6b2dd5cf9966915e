import type { QuietKind } from '#measures';
import { Message, useWords } from '#ui';
import type { Day } from '#units';

/** Which kinds of record have stopped while others go on: files that are probably missing. */
export function QuietNotes({
  quiet,
  dataAsAt,
}: {
  readonly quiet: readonly QuietKind[];
  readonly dataAsAt: Day;
}) {
  const words = useWords();
  return quiet.map(({ kind, lastDay, from }) => (
    <Message
      key={kind}
      tone="warn"
      title={words.say('overview.quiet', {
        kind: words.say(`kind.${kind}`),
        day: words.day(lastDay),
        asAt: words.day(dataAsAt),
        month: words.month(from),
      })}
    />
  ));
}
