import { describe, expect, it } from 'vitest';
import type { ShelfEntry } from '#engine';
import { keptContent, reportFrom } from '#reports';
import { createWords } from '#words';
import { keptAmong } from '../../src/state/kept-reports.ts';
import { gathered, schemeOf } from '../support/reported.ts';

const words = createWords('en-GB');

describe('the kept reports of a scheme', () => {
  it('are its own, by the day on which they were kept, beside what cannot be shown of it', async () => {
    const made = reportFrom('board', await gathered(await schemeOf({ families: 40, months: 16 })), words);
    const report = { ...made, scheme: 'hill' };
    const entry = (id: string, content: unknown, changedAt: number): ShelfEntry => ({
      kind: 'report',
      id,
      content,
      changedAt,
    });
    const entries = [
      entry('hill a', keptContent(report, 10), 90),
      // Kept before it was told when.
      entry('hill b', keptContent(report), 20),
      entry('hill c', { version: 7 }, 30),
      entry('hill d', keptContent({ ...report, scheme: 'lake' }), 30),
      entry('hill-top e', { version: 7 }, 30),
      entry('lake f', keptContent({ ...report, scheme: 'lake' }), 40),
      entry('lake g', null, 50),
    ];
    const { reports, unread } = keptAmong(entries, 'hill');
    // Put back later, a report still says when it was kept.
    expect(reports.map(({ id, at }) => [id, at])).toEqual([
      ['hill b', 20],
      ['hill a', 10],
    ]);
    expect(unread.map(({ id }) => id)).toEqual(['hill c', 'hill d']);
  });
});
