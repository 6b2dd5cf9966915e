import { describe, expect, it } from 'vitest';
import { indicatorOf, judgedByAll } from '#indicators';
import { figuresOf, reportFrom, type Report } from '#reports';
import { createWords } from '#words';
import { PLAIN_STORY } from '#workshop';
import { adviceFor } from '../../support/advice.ts';
import { gathered, schemeOf } from '../../support/reported.ts';

const words = createWords('en-GB');
const STORY = { seed: 3, families: 300, months: 40, operatingCost: PLAIN_STORY.operatingCost * 8 };

/** The ids of the indicators that sentences of a section speak of. */
function spokenOf(report: Report, id: string): string[] {
  const blocks = report.sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.as === 'text' ? block.figures.map((key) => String((JSON.parse(key) as unknown[])[0])) : [],
  );
}

describe('a loss', () => {
  it('is missed, asks for a decision, and is no strength', async () => {
    const ingredients = await gathered(await schemeOf(STORY));
    const { periods } = ingredients;
    const ratio = indicatorOf('net-income-ratio');
    if (!ratio) throw new Error('No net income ratio');
    const { indicator, values } = figuresOf(ratio, periods, periods.at);
    const value = values[periods.at];
    expect(value?.value).toBeLessThan(-0.2);
    expect(value && judgedByAll(indicator, value)).toBe('missed');
    expect(spokenOf(reportFrom('board', ingredients, words), 'decide')).toContain('net-income-ratio');
    expect(spokenOf(reportFrom('brief', ingredients, words), 'strengths')).not.toContain('net-income-ratio');
  });

  it('is advised on', async () => {
    const advice = await adviceFor({ ...PLAIN_STORY, ...STORY });
    expect(advice.map(({ reading }) => reading.indicator.id)).toContain('net-income-ratio');
  });
});
