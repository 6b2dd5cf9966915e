import { describe, expect, it } from 'vitest';
import { REPORT_KINDS, reportFrom } from '#reports';
import { createWords } from '#words';
import { addedTo, freshEngine, lookedInto } from '../../support/fresh-engine.ts';
import { gathered, summaryOf } from '../../support/reported.ts';
import { textFile } from '../../support/shared.ts';

const words = createWords('en-GB');

const HEADINGS =
  'scheme,month,members_start,members_new,members_lapsed,members_end,insured_end,contributions_due,contributions_collected,claims_reported,claims_paid,claims_rejected,amount_claimed,amount_paid,operating_expenses,cash_end';
const LINES = Array.from({ length: 14 }, (_, i) => {
  const month = `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  return `T,${month},40,3,1,42,165,2400,2150,31,28,2,1890,1640,294.5,5150`;
});

describe('a scheme that files monthly returns only', () => {
  it('has all its reports on a later visit, and says what they cannot know', async () => {
    const { engine, reopened } = freshEngine();
    const file = textFile('returns.csv', `${[HEADINGS, ...LINES].join('\n')}\n`);
    const id = await addedTo(engine, await lookedInto(engine, [file], null), null);
    const later = reopened();
    const ingredients = await gathered({ engine: later, scheme: await summaryOf(later, id) });
    for (const kind of REPORT_KINDS)
      expect(reportFrom(kind, ingredients, words).sections.length).toBeGreaterThan(1);
    // Whose cover ends is in no return.
    expect(ingredients.due).toBeNull();
    const board = reportFrom('board', ingredients, words);
    const due = board.sections.find((section) => section.id === 'due')?.blocks[0];
    expect(due).toMatchObject({ as: 'text', tone: 'note' });
  });
});
