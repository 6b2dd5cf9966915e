import { countsOf } from '#measures';
import { ChartFrame, StackChart } from '#charts';
import { valueOf } from '#indicators';
import { markOf, missingNotes, noteOn, PROMPTNESS, standingOf, within30Days, type Narrowed } from '#reports';
import { useWords } from '#ui';
import { explaining } from '../explanation/explained.tsx';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import { Divided } from '../figures/divided.tsx';
import { axisOf } from '../figures/axis.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

const COLOURS = ['var(--step-1)', 'var(--step-2)', 'var(--step-3)', 'var(--step-4)'];

/** How long people waited, once it is counted by days. */
export function PromptnessChart({ scheme, periods }: OverviewChartProps) {
  return (
    <Divided scheme={scheme} periods={periods} split="days">
      {(divided) => <Promptness scheme={scheme} periods={periods} divided={divided} />}
    </Divided>
  );
}

/** How the claims that ended divide by the days people waited. */
function Promptness({
  scheme,
  periods: { counted, shown, at, grain },
  divided,
}: OverviewChartProps & { readonly divided: Narrowed }) {
  const words = useWords();
  const byDays = divided.counted;
  const { filter } = divided;
  const standing = standingOf(PROMPTNESS, divided, at);
  const bins = byDays.groups.map((name, group) => ({
    name: words.group('days', name),
    values: byDays.periods.map((_, period) => valueOf(PROMPTNESS, '', byDays, { period, column: group + 1 })),
  }));
  const first = bins[0]?.values ?? [];
  const title = words.say('chart.promptness.title');
  const heading = headingsIn(words, scheme.profile.currency);
  const percent = (value: number) => words.quantity(value, 'share', '');
  const period = counted.periods[at];
  const name = period ? words.period(period, grain) : '';
  const open = countsOf(byDays, 'claims-outstanding').values[at * byDays.width] ?? 0;
  const { share, state } = within30Days(byDays, at);
  const isNone = state.reason === 'nothing-to-divide-by';
  return (
    <ChartFrame
      title={title}
      axis={words.say('chart.promptness.axis')}
      says={
        share === null
          ? isNone
            ? words.say('chart.promptness.saysNone', { period: name })
            : undefined
          : words.say('chart.promptness.says', {
              period: name,
              share: percent(share),
              open: words.number(open),
            })
      }
      {...originOf(scheme, divided, 'promptness', words)}
      isEmpty={shown.every((i) => (first[i]?.value ?? null) === null)}
      notes={missingNotes(first, shown, words)}
      table={{
        headings: [
          heading(words.say('chart.period')),
          ...bins.map((bin) => heading(bin.name, PROMPTNESS.unit)),
        ],
        rows: shown.map((i) => {
          const of = counted.periods[i];
          const label = of ? words.period(of, grain) : '';
          const cells = bins.map(({ values }) => values[i]?.value ?? null);
          return [
            { shown: label, written: label },
            ...cells.map((value, bin) => ({
              shown: value === null ? '–' : percent(value),
              written: value,
              ...(value !== null && {
                pressed: explaining(scheme, standing, { grain, filter }, bin + 1)(percent(value), i),
              }),
            })),
          ];
        }),
      }}
    >
      <StackChart
        label={title}
        most={1}
        periods={shown.flatMap((i) => {
          const of = counted.periods[i];
          const value = first[i];
          if (!of || !value) return [];
          return [
            {
              label: words.shortPeriod(of, grain),
              name: words.period(of, grain),
              mark: markOf(value),
              note: noteOn(value, words),
            },
          ];
        })}
        layers={bins.map((bin, i) => ({
          key: bin.name,
          name: bin.name,
          colour: COLOURS[i] ?? 'var(--mark-7)',
          values: shown.map((position) => bin.values[position]?.value ?? null),
        }))}
        format={percent}
        axis={axisOf(PROMPTNESS.unit, words)}
      />
    </ChartFrame>
  );
}
