import { headlineOf, valueOf } from '#indicators';
import { figuresOf } from '../../figures/narrowed.ts';
import { markOf } from '../../figures/points.ts';
import { PROMPTNESS, within30Days } from '../../figures/promptness.ts';
import { missingNotes, noteOn } from '../../figures/values.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { notFirmNote, tableOf } from './block.ts';
import { drawnIn, guidesOf } from './chart-of-course.ts';

const CLAIMS = headlineOf('incurred-claims-ratio');
const EXPENSES = headlineOf('expense-ratio');

/** What claims and running costs take of each contribution earned; null where neither is known. */
export function claimsAndCosts(ingredients: Ingredients, telling: Telling): ReportBlock | null {
  const { words, figure } = telling;
  const { counted, grain, at } = ingredients.periods;
  const positions = drawnIn(ingredients);
  const layers = [CLAIMS, EXPENSES].map((of) => {
    const standing = figuresOf(of, ingredients.periods, at);
    return { standing, name: words.indicator(of, 'name'), values: positions.map((i) => standing.values[i]) };
  });
  const [first] = layers;
  if (!first || layers.every(({ values }) => values.every((value) => typeof value?.value !== 'number')))
    return null;
  const title = words.say('chart.claims.title');
  const missing = layers.flatMap(({ name, standing }) =>
    missingNotes(standing.values, positions, words).map((note) => words.say('chart.noteOn', { name, note })),
  );
  const told = layers.map(({ standing }) => figure(standing, { grain, position: at }));
  const rows = positions.map((position) => [
    plainCell(words.period(counted.periods[position] ?? NO_PERIOD, grain)),
    ...layers.map(({ standing }) => cellOf(figure(standing, { grain, position }))),
  ]);
  return {
    as: 'chart',
    says: words.list(told.map(({ name, text }) => words.say('report.chart.each', { name, value: text }))),
    axis: words.say('chart.claims.axis'),
    drawn: {
      as: 'stack',
      unit: CLAIMS.unit,
      isWhole: false,
      areSteps: false,
      periods: periodsDrawn(ingredients, positions, telling, (i) => first.standing.values[i]),
      layers: layers.map(({ standing, name, values }) => ({
        key: standing.indicator.id,
        name,
        values: values.map((value) => value?.value ?? null),
      })),
      guides: [
        ...guidesOf(first.standing.indicator, telling),
        { value: 1, label: words.say('chart.claims.all') },
      ],
    },
    table: tableOf(title, [words.say('chart.period'), ...layers.map(({ name }) => name)], rows, [
      ...missing,
      ...notFirmNote(rows, words),
    ]),
  };
}

const NO_PERIOD = { first: 0, last: 0, isToDate: false, isFromWithin: false };

/** How the claims that ended divide by the days people waited; null where none ended. */
export function promptnessChart(ingredients: Ingredients, telling: Telling): ReportBlock | null {
  const { words, figure, measure } = telling;
  const { byDays, periods } = ingredients;
  const { grain, at } = periods;
  const { counted } = byDays;
  const positions = drawnIn(ingredients);
  const bins = counted.groups.map((name, group) => ({
    name: words.group('days', name),
    column: group + 1,
    values: counted.periods.map((_, period) =>
      valueOf(PROMPTNESS, '', counted, { period, column: group + 1 }),
    ),
  }));
  const first = bins[0]?.values ?? [];
  if (positions.every((i) => typeof first[i]?.value !== 'number')) return null;
  const standing = { indicator: PROMPTNESS, basis: '', counted } as const;
  const { share } = within30Days(counted, at);
  const open = measure('claims-outstanding', words.say('report.outstanding.all'), {
    counted,
    grain,
    position: at,
  });
  const period = counted.periods[at];
  const rows = positions.map((position) => [
    plainCell(words.period(counted.periods[position] ?? NO_PERIOD, grain)),
    ...bins.map(({ column }) => cellOf(figure(standing, { grain, position, column }))),
  ]);
  return {
    as: 'chart',
    says:
      share === null || open.value === null || !period
        ? null
        : words.say('chart.promptness.says', {
            period: words.period(period, grain),
            share: words.quantity(share, 'share', ''),
            open: words.number(open.value),
          }),
    axis: words.say('chart.promptness.axis'),
    drawn: {
      as: 'stack',
      unit: PROMPTNESS.unit,
      isWhole: true,
      areSteps: true,
      periods: periodsDrawn(ingredients, positions, telling, (i) => first[i]),
      layers: bins.map(({ name, values }) => ({
        key: name,
        name,
        values: positions.map((i) => values[i]?.value ?? null),
      })),
      guides: [],
    },
    table: tableOf(
      words.say('chart.promptness.title'),
      [words.say('chart.period'), ...bins.map(({ name }) => name)],
      rows,
      [...missingNotes(first, positions, words), ...notFirmNote(rows, words)],
    ),
  };
}

function periodsDrawn(
  { periods: { counted, grain } }: Ingredients,
  positions: readonly number[],
  { words }: Telling,
  valueAt: (position: number) => Parameters<typeof noteOn>[0] | undefined,
) {
  return positions.flatMap((position) => {
    const period = counted.periods[position];
    const value = valueAt(position);
    if (!period) return [];
    return [
      {
        label: words.shortPeriod(period, grain),
        name: words.period(period, grain),
        mark: value ? markOf(value) : ('hollow' as const),
        note: value && noteOn(value, words),
      },
    ];
  });
}
