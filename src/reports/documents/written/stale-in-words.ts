import type { Words } from '#words';
import type { StaleFigure } from '../report.ts';

/** That figures have changed since a sentence was written beside them; null where none has. */
export function staleInWords(stale: readonly StaleFigure[], words: Words): string | null {
  if (stale.length === 0) return null;
  const changes = stale.map(({ name, then, now }) =>
    words.say('report.staleFigure', { name, then, now: now ?? words.say('indicator.noFigure') }),
  );
  return words.say('report.stale', { changes: words.list(changes) });
}
