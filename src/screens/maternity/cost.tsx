import { ChartFrame, LinesChart } from '#charts';
import type { SchemeSummary } from '#engine';
import { markOf, type Periods } from '#reports';
import { useWords } from '#ui';
import { explaining } from '../explanation/explained.tsx';
import { axisName, headingsIn, originOf } from '../figures/chart-parts.tsx';
import { axisOf } from '../figures/axis.ts';
import { FactList } from './fact-list.tsx';
import { figuresFor } from './figure.ts';

const MODES = [
  ['average-delivery-cost', 'normal'],
  ['average-delivery-cost', 'caesarean'],
] as const;
const COLOURS = ['var(--mark-1)', 'var(--mark-2)'];

/** What a delivery costs, by mode, now and over time, and how much of all benefits goes into it. */
export function Cost({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  const { counted, shown, at, grain } = periods;
  const { currency } = scheme.profile;
  const modes = figuresFor(MODES, periods, at);
  const title = words.say('maternity.costTitle');
  const heading = headingsIn(words, currency);
  const rows = shown.flatMap((position) => {
    const period = counted.periods[position];
    if (!period) return [];
    return [{ position, label: words.shortPeriod(period, grain), name: words.period(period, grain) }];
  });
  const format = (value: number | null) => (value === null ? '–' : words.quantity(value, 'money', currency));
  const lines = modes.map(({ basis, values, ...standing }, i) => ({
    pressed: explaining(scheme, { ...standing, basis }, periods),
    key: basis,
    name: words.sayCode('basis', basis),
    colour: COLOURS[i] ?? 'var(--mark-3)',
    values: rows.map(({ position }) => values[position]?.value ?? null),
    marks: rows.map(({ position }) => markOf(values[position] ?? { status: 'missing' })),
  }));
  return (
    <>
      <FactList
        scheme={scheme}
        periods={periods}
        figures={figuresFor([...MODES, 'maternity-cost-share', ['caesarean-rate', 'facility']], periods, at)}
        label={words.say('maternity.costFacts')}
      />
      <ChartFrame
        title={title}
        axis={axisName('money', words, currency)}
        {...originOf(scheme, periods, 'cost-of-deliveries', words)}
        isEmpty={lines.every(({ values }) => values.every((value) => value === null))}
        table={{
          headings: [heading(words.say('chart.period')), ...lines.map(({ name }) => heading(name, 'money'))],
          rows: rows.map(({ name, position }, row) => [
            { shown: name, written: name },
            ...lines.map(({ values, pressed }) => {
              const value = values[row] ?? null;
              const shown = format(value);
              return { shown, written: value, ...(value !== null && { pressed: pressed(shown, position) }) };
            }),
          ]),
        }}
      >
        <LinesChart
          label={title}
          periods={rows}
          lines={lines}
          format={format}
          axis={axisOf('money', words)}
        />
      </ChartFrame>
    </>
  );
}
