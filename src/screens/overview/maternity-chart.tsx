import { ChartFrame, StackChart } from '#charts';
import { headlineBasis } from '#indicators';
import { useWords } from '#ui';
import { sourceLine } from '../figures/chart-parts.tsx';
import { known } from '../figures/known.ts';
import { axisFormat, missingNotes, noteOn, valuesOver } from '../figures/values.ts';
import { fileName } from '../file-name.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

const UPTAKE = known('maternity-benefit-uptake');

/** Deliveries that drew the benefit beside those to be expected among entitled women. */
export function MaternityChart({ scheme, periods: { counted, shown, at, grain } }: OverviewChartProps) {
  const words = useWords();
  const basis = headlineBasis(UPTAKE, counted);
  const values = valuesOver(UPTAKE, basis, counted);
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
    return of && value ? [{ of, value }] : [];
  });
  const isKnown = rows.some(({ value }) => value.value !== null);
  const cell = (value: number | null, format: (value: number) => string) => ({
    shown: value === null ? '–' : format(value),
    written: value,
  });
  return (
    <ChartFrame
      title={title}
      axis={words.say('chart.maternity.axis')}
      says={says}
      source={sourceLine(scheme, counted, words)}
      notes={missingNotes(values, shown, words)}
      fileName={fileName(scheme.profile.name, 'maternity', 'csv')}
      table={{
        headings: [
          words.say('chart.period'),
          names.drawn,
          names.expected,
          words.indicator(UPTAKE, 'name'),
          words.say('chart.lower'),
          words.say('chart.upper'),
        ],
        rows: rows.map(({ of, value }) => {
          const name = words.period(of, grain);
          return [
            { shown: name, written: name },
            cell(value.numerator, count),
            cell(value.denominator, count),
            cell(value.value, percent),
            cell(value.lower, percent),
            cell(value.upper, percent),
          ];
        }),
      }}
    >
      {isKnown && (
        <StackChart
          label={title}
          isStacked={false}
          periods={rows.map(({ of, value }) => ({
            label: words.shortPeriod(of, grain),
            name: words.period(of, grain),
            mark: value.status === 'incomplete' ? 'hollow' : 'full',
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
          formatAxis={axisFormat({ unit: 'deliveries' }, words)}
        />
      )}
    </ChartFrame>
  );
}
