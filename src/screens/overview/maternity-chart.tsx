import { headlineOf } from '#indicators';
import type { ReactNode } from 'react';
import { ChartFrame, StackChart, type ChartCell } from '#charts';
import { figuresOf, markOf, missingNotes, noteOn, standingNotes } from '#reports';
import { useWords } from '#ui';
import { explaining } from '../explanation/explained.tsx';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import { axisOf } from '../figures/axis.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

const UPTAKE = headlineOf('maternity-benefit-uptake');

/** Deliveries that drew the benefit beside those to be expected among entitled women. */
export function MaternityChart({ scheme, periods }: OverviewChartProps) {
  const words = useWords();
  const { counted, shown, at, grain } = periods;
  const standing = figuresOf(UPTAKE, periods, at);
  const { basis, values } = standing;
  const now = values[at];
  const period = counted.periods[at];
  const title = words.say('chart.maternity.title');
  const count = (value: number) => words.number(value, Number.isInteger(value) ? 0 : 1);
  const percent = (value: number) => words.quantity(value, 'ratio', '');
  const says =
    now && period && now.value !== null && now.lower !== null && now.upper !== null
      ? words.say('chart.maternity.says', {
          period: words.period(period, grain),
          drawn: count(now.numerator ?? 0),
          expected: count(now.denominator ?? 0),
          uptake: percent(now.value),
          lower: percent(now.lower),
          upper: percent(now.upper),
          basis: words.say('chart.maternity.saysBasis', { basis: words.sayCode('basis', basis) }),
        })
      : undefined;
  const names = {
    drawn: words.say('chart.maternity.drawn'),
    expected: words.say('chart.maternity.expected'),
  };
  const rows = shown.flatMap((i) => {
    const of = counted.periods[i];
    const value = values[i];
    return of && value ? [{ position: i, of, value }] : [];
  });
  const heading = headingsIn(words, scheme.profile.currency);
  return (
    <ChartFrame
      title={title}
      axis={words.say('chart.maternity.axis')}
      says={says}
      {...originOf(scheme, periods, 'maternity', words)}
      isEmpty={rows.every(({ value }) => value.value === null)}
      notes={[...standingNotes(standing, words), ...missingNotes(values, shown, words)]}
      table={{
        headings: [
          heading(words.say('chart.period')),
          heading(names.drawn, 'deliveries'),
          heading(names.expected, 'deliveries'),
          heading(words.indicator(UPTAKE, 'name'), UPTAKE.unit),
          heading(words.say('chart.lower'), UPTAKE.unit),
          heading(words.say('chart.upper'), UPTAKE.unit),
          heading(words.say('chart.status')),
        ],
        rows: rows.map(({ position, of, value }) => {
          const pressed = (text: string) => explaining(scheme, standing, periods)(text, position);
          const name = words.period(of, grain);
          const status = noteOn(value, words) ?? words.say(`status.${value.status}`);
          return [
            { shown: name, written: name },
            cell(value.numerator, count, pressed),
            cell(value.denominator, count, pressed),
            cell(value.value, percent, pressed),
            cell(value.lower, percent),
            cell(value.upper, percent),
            { shown: status, written: status },
          ];
        }),
      }}
    >
      <StackChart
        label={title}
        isStacked={false}
        periods={rows.map(({ of, value }) => ({
          label: words.shortPeriod(of, grain),
          name: words.period(of, grain),
          mark: markOf(value),
          note: noteOn(value, words),
        }))}
        layers={[
          {
            key: 'drawn',
            name: names.drawn,
            colour: 'var(--mark-1)',
            values: rows.map(({ value }) => (value.value === null ? null : value.numerator)),
          },
          {
            key: 'expected',
            name: names.expected,
            colour: 'var(--mark-soft)',
            values: rows.map(({ value }) => (value.value === null ? null : value.denominator)),
          },
        ]}
        format={count}
        axis={axisOf('deliveries', words)}
      />
    </ChartFrame>
  );
}

function cell(
  value: number | null,
  format: (value: number) => string,
  pressed: (text: string) => ReactNode = (text) => text,
): ChartCell {
  if (value === null) return { shown: '–', written: null };
  return { shown: format(value), written: value, pressed: pressed(format(value)) };
}
