import type { Words } from '#words';
import type { ReportBlock } from '../report.ts';

type Edited = NonNullable<Extract<ReportBlock, { as: 'text' }>['edited']>;

/** That figures are others than those that a sentence was written beside; null where they are the same. */
export function staleInWords({ stale, writtenFor }: Edited, words: Words): string | null {
  if (writtenFor !== null) return words.say('report.staleGrain', { grain: words.say(`grain.${writtenFor}`) });
  if (stale.length === 0) return null;
  const changes = stale.map(({ name, then, now }) =>
    words.say('report.staleFigure', { name, then, now: now ?? words.say('indicator.noFigure') }),
  );
  return words.say('report.stale', { changes: words.list(changes) });
}
