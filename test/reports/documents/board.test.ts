import { describe, expect, it } from 'vitest';
import { indicatorOf, judgedByAll } from '#indicators';
import { figuresOf, reportFrom, shown, type Ingredients, type Report, type ReportBlock } from '#reports';
import { createWords } from '#words';
import { PLAIN_STORY } from '#workshop';
import { gathered, schemeOf } from '../../support/reported.ts';

const words = createWords('en-GB');

function blocksOf(report: Report, id: string): readonly ReportBlock[] {
  return report.sections.find((section) => section.id === id)?.blocks ?? [];
}

/** The ids of the indicators that sentences of a section speak of. */
function spokenOf(report: Report, id: string): string[] {
  return blocksOf(report, id).flatMap((block) =>
    block.as === 'text' ? block.figures.map((key) => String((JSON.parse(key) as unknown[])[0])) : [],
  );
}

function verdictOf(id: string, { periods }: Ingredients) {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  const { indicator: judgedAs, values } = figuresOf(indicator, periods, periods.at);
  const value = values[periods.at];
  return value ? judgedByAll(judgedAs, value) : null;
}

describe('the month for the board', () => {
  it('asks for a decision where a figure misses a guide, and only there', async () => {
    // Costs of several times what they should be.
    const { operatingCost } = PLAIN_STORY;
    const made = await schemeOf({ seed: 5, families: 400, operatingCost: operatingCost * 5 });
    const ingredients = await gathered(made);
    const report = reportFrom('board', ingredients, words);
    const asked = spokenOf(report, 'decide');
    expect(asked).toContain('expense-ratio');
    for (const id of asked) expect(verdictOf(id, ingredients), id).toBe('missed');
    const strengths = spokenOf(reportFrom('brief', ingredients, words), 'strengths');
    expect(strengths.length).toBeGreaterThan(0);
    for (const id of strengths) expect(verdictOf(id, ingredients), id).toBe('met');
  });

  it('asks for one where a target is missed', async () => {
    const made = await schemeOf({ seed: 6 });
    const entry = {
      kind: 'target',
      id: '',
      indicator: 'insured-persons',
      basis: '',
      grain: 'rolling12',
      goal: 'at-least',
      value: 1_000_000,
      from: 0,
      to: null,
    } as const;
    const kept = await made.engine.keepInPlan({ scheme: made.scheme.id, entry });
    expect(kept.ok).toBe(true);
    expect(spokenOf(reportFrom('board', await gathered(made), words), 'decide')).toContain('insured-persons');
  });

  it('does not call it good that nothing stands out where nothing could', async () => {
    const made = await schemeOf({ seed: 4, families: 4, months: 5 });
    const first = await gathered(made, {
      grain: 'month',
      end: made.scheme.insuredAt === null ? null : made.scheme.insuredAt - 3,
    });
    const board = reportFrom('board', first, words);
    const [changed] = blocksOf(board, 'changed');
    expect(changed).toMatchObject({ as: 'text', tone: 'note' });
  });

  it('tells of fiscal years only those that are over by the end of its period', async () => {
    const made = await schemeOf({ seed: 9 });
    const { periods } = await gathered(made);
    const end = (periods.counted.periods[periods.at]?.last ?? 0) - 7;
    const brief = reportFrom('brief', await gathered(made, { grain: null, end }), words);
    const years = brief.figures.filter(({ grain }) => grain === 'year');
    expect(years.length).toBeGreaterThan(0);
    for (const { period } of years) expect(period.last).toBeLessThanOrEqual(end);
  });

  it('shows five charts at most, those of what stands out first', async () => {
    const report = reportFrom('board', await gathered(await schemeOf({ seed: 8 })), words);
    const charts = blocksOf(report, 'charts');
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.length).toBeLessThanOrEqual(5);
    const titles = charts.map((block) => (block.as === 'chart' ? block.table.title : ''));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('tells the values of the grain that is asked for', async () => {
    const monthly = await gathered(await schemeOf({ seed: 9 }), { grain: 'month', end: null });
    const report = reportFrom('board', monthly, words);
    const tiles = blocksOf(report, 'figures').flatMap((block) => (block.as === 'tiles' ? block.tiles : []));
    for (const { figure, text } of tiles) {
      const [id = ''] = JSON.parse(figure) as string[];
      const indicator = indicatorOf(id);
      if (!indicator) throw new Error(`No indicator ${id}`);
      const { values } = figuresOf(indicator, monthly.periods, monthly.periods.at);
      const value = values[monthly.periods.at]?.value ?? null;
      expect(text).toBe(shown(indicator, value, words, monthly.scheme.profile.currency));
    }
    expect(tiles.length).toBeGreaterThan(5);
  });
});
