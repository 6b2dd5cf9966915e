import { describe, expect, it } from 'vitest';
import { indicatorOf, judgedByAll } from '#indicators';
import { figuresOf, reportFrom, type Ingredients, type Report, type ReportBlock } from '#reports';
import { dayFromIso, monthOf } from '#units';
import { createWords } from '#words';
import { makeScheme, PLAIN_STORY } from '#workshop';
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

  it('lists the families whose cover ends next month, as their policies say', async () => {
    const story = { ...PLAIN_STORY, families: 150, months: 40, seed: 7 };
    const ingredients = await gathered(await schemeOf(story));
    const end = ingredients.periods.counted.periods[ingredients.periods.at]?.last ?? 0;
    const policies = makeScheme(story).files.find(({ name }) => name.includes('policies'))?.text ?? '';
    const [headings = '', ...lines] = policies.trim().split('\n');
    const column = (name: string) => headings.split(',').indexOf(name);
    const due = lines
      .map((line) => line.split(','))
      .filter((cells) => monthOf(dayFromIso(cells[column('cover_end')] ?? '') ?? 0) === end + 1)
      .map((cells) => cells[column('family_id')]);
    const tables = blocksOf(reportFrom('board', ingredients, words), 'due').flatMap((block) =>
      block.as === 'table' ? [block.table] : [],
    );
    expect(due.length).toBeGreaterThan(0);
    expect(tables.flatMap(({ rows }) => rows.map(([family]) => family?.text)).sort()).toEqual(due.sort());
  });

  it('shows five charts at most, those of what stands out first', async () => {
    const report = reportFrom('board', await gathered(await schemeOf({ seed: 8 })), words);
    const charts = blocksOf(report, 'charts');
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.length).toBeLessThanOrEqual(5);
    const titles = charts.map((block) => (block.as === 'chart' ? block.table.title : ''));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('tells the same of a month as the screens do where months are asked for', async () => {
    const made = await schemeOf({ seed: 9 });
    const monthly = await gathered(made, { grain: 'month', end: null });
    const report = reportFrom('board', monthly, words);
    expect(report.grain).toBe('month');
    const tiles = blocksOf(report, 'figures').flatMap((block) => (block.as === 'tiles' ? block.tiles : []));
    expect(tiles.length).toBe(9);
  });
});
