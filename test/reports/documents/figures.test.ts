import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorOf, valueOf } from '#indicators';
import { countsOf, SPLITS, type Counted, type MeasureName, type Split } from '#measures';
import { REPORT_KINDS, reportFrom, type Ingredients, type Report, type ReportBlock } from '#reports';
import { GRAINS, type Grain } from '#units';
import { createWords } from '#words';
import { value } from '../../support/engine.ts';
import { gathered, schemeOf } from '../../support/reported.ts';

const words = createWords('en-GB');

let ingredients: Ingredients;
let counts: ReadonlyMap<string, Counted>;
let reports: readonly Report[];

beforeAll(async () => {
  const made = await schemeOf({ seed: 3 });
  ingredients = await gathered(made);
  const found = new Map<string, Counted>();
  for (const grain of GRAINS)
    for (const split of [null, 'days', 'line'] as const) {
      const { counted } = value(await made.engine.count({ scheme: made.scheme.id, grain, split }));
      if (counted) found.set(`${grain} ${split ?? ''}`, counted);
    }
  counts = found;
  reports = REPORT_KINDS.map((kind) => reportFrom(kind, ingredients, words));
});

/** Where a figure of a report is found among what the engine counts. */
function placeOf({ grain, period, group }: Report['figures'][number]) {
  const [split = '', ...name] = group.split(': ');
  const by: Split | null = SPLITS.find((one) => one === split) ?? null;
  const counted = counts.get(`${grain} ${by ?? ''}`);
  if (!counted) throw new Error(`Not counted: ${grain satisfies Grain} ${group}`);
  const at = counted.periods.findIndex(({ first, last }) => first === period.first && last === period.last);
  return { counted, period: at, column: by === null ? 0 : counted.groups.indexOf(name.join(': ')) + 1 };
}

function cellsOf(block: ReportBlock) {
  if (block.as === 'table') return block.table.rows.flat();
  return block.as === 'chart' ? block.table.rows.flat() : [];
}

function textsOf(report: Report): string[] {
  return report.sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      switch (block.as) {
        case 'text':
          return [block.about ?? '', block.text, block.prompt ?? ''];
        case 'tiles':
          return block.tiles.flatMap(({ name, text, notes }) => [name, text, ...notes]);
        default:
          return [
            block.table.title,
            ...block.table.headings.map(({ text }) => text),
            ...block.table.notes,
            ...cellsOf(block).map(({ text }) => text),
            ...(block.as === 'chart' ? [block.says ?? '', block.axis] : []),
          ];
      }
    }),
  ]);
}

describe('every figure of a report', () => {
  it('is what its indicator or measure comes to at its own place, to the last digit', () => {
    for (const report of reports)
      for (const figure of report.figures) {
        const { id } = figure;
        // Scores and numbers of oddities are held to the engine's own answer elsewhere.
        if (figure.isFact) continue;
        const { counted, ...place } = placeOf(figure);
        const indicator = indicatorOf(id);
        if (indicator) {
          const basis = [...indicator.bases, ...indicator.variants].find(([name]) => name === figure.basis);
          const found = valueOf(indicator, basis?.[0] ?? '', counted, place);
          expect(figure, figure.key).toMatchObject({
            value: found.value,
            lower: found.lower,
            upper: found.upper,
            status: found.status,
            reason: found.reason,
          });
        } else {
          const number = countsOf(counted, id as MeasureName).values[
            place.period * counted.width + place.column
          ];
          expect(figure.value, figure.key).toBe(number === undefined || Number.isNaN(number) ? null : number);
        }
      }
    expect(reports.flatMap(({ figures }) => figures).length).toBeGreaterThan(300);
  });

  it('is told as the screens tell it, and is among those that the report keeps', () => {
    for (const { sections, figures, currency } of reports) {
      const byKey = new Map(figures.map((figure) => [figure.key, figure]));
      for (const block of sections.flatMap(({ blocks }) => blocks)) {
        if (block.as === 'text') for (const key of block.figures) expect(byKey.has(key)).toBe(true);
        if (block.as === 'tiles')
          for (const tile of block.tiles) expect(byKey.get(tile.figure)?.text).toBe(tile.text);
        for (const { figure, text } of cellsOf(block)) {
          const told = figure === undefined ? undefined : byKey.get(figure);
          if (!told) continue;
          if (told.isFact) continue;
          const shown = told.value === null ? '–' : words.quantity(told.value, told.unit, currency);
          expect(text).toBe(told.value === null || told.status === 'ok' ? shown : `${shown} *`);
        }
      }
    }
  });
});

describe('what a report says', () => {
  it('has no gap, no name of a message and nothing that is no number in it', () => {
    for (const report of reports)
      for (const text of [...textsOf(report), report.title, report.subtitle, ...report.source]) {
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|[{}]/);
        expect(text).not.toMatch(/^(?:report|short|quality|finance|chart|reason)\.\w/);
      }
  });

  it('begins with what the figures stand on: records, day, definitions, and that it is made up', () => {
    const [report] = reports;
    expect(report?.source[0]).toContain(ingredients.scheme.profile.name);
    expect(report?.source[0]).toContain(words.day(ingredients.periods.counted.timeline.dataAsAt));
    expect(report?.source[0]).toContain(report?.definitions);
    const madeUp = { ...ingredients, scheme: { ...ingredients.scheme, origin: 'made-up' as const } };
    expect(reportFrom('board', madeUp, words).source.join(' ')).toContain('made up');
    expect(report?.source.join(' ')).not.toContain('made up');
  });
});
