import type { MeasureName } from '#measures';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { tableOf } from './block.ts';

const STEPS = [
  ['ended', 'policies-expiring'],
  ['eligible', 'renewals-eligible'],
  ['matured', 'renewals-matured'],
  ['renewed', 'renewals-made'],
] as const satisfies ReadonlyArray<readonly [string, MeasureName]>;

/** From policies that ended to those that were renewed; null where none was due for renewal. */
export function renewalsChart(
  { periods: { counted, grain, at } }: Ingredients,
  { words, measure }: Telling,
): ReportBlock | null {
  const steps = STEPS.map(([key, name]) => ({
    key,
    told: measure(name, words.say(`chart.renewal.${key}`), { counted, grain, position: at }),
  }));
  const open = measure('renewals-still-open', words.say('report.renewals.open'), {
    counted,
    grain,
    position: at,
  });
  const valueOf = (key: string) => steps.find((step) => step.key === key)?.told.value ?? null;
  const [matured, renewed] = [valueOf('matured'), valueOf('renewed')];
  const period = counted.periods[at];
  if (matured === null || renewed === null || matured === 0 || !period) return null;
  const known = steps.filter(({ told }) => told.value !== null);
  return {
    as: 'chart',
    says: words.say('chart.renewal.says', {
      renewed: words.number(renewed),
      matured: words.number(matured),
      lost: words.number(matured - renewed),
      open: open.value ?? 0,
    }),
    axis: words.say('chart.renewal.axis'),
    drawn: {
      as: 'bars',
      bars: [
        ...known.map(({ key, told }) => ({
          key,
          name: told.name,
          value: told.value ?? 0,
          label: words.number(told.value ?? 0),
        })),
        {
          key: 'lost',
          name: words.say('chart.renewal.lost'),
          value: matured - renewed,
          label: words.number(matured - renewed),
        },
      ],
    },
    table: tableOf(
      words.say('chart.renewal.title', { period: words.period(period, grain) }),
      [words.say('chart.renewal.step'), words.say('chart.value')],
      known.map(({ told }) => [plainCell(told.name), cellOf(told)]),
    ),
  };
}
