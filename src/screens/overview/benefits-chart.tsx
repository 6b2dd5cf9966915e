import { BarList, ChartFrame } from '#charts';
import type { Counted, MeasureName } from '#measures';
import { useWords } from '#ui';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import { Divided } from '../figures/divided.tsx';
import type { OverviewChartProps } from './overview-charts.tsx';

/** What the money went to, benefit by benefit. */
export function BenefitsChart({ scheme, periods }: OverviewChartProps) {
  return (
    <Divided scheme={scheme} grain={periods.grain} split="benefit">
      {(byBenefit) => <Benefits scheme={scheme} periods={periods} byBenefit={byBenefit} />}
    </Divided>
  );
}

/** Which benefits the money and the claims of the period were for. */
function Benefits({
  scheme,
  periods: { counted, at, grain },
  byBenefit,
}: OverviewChartProps & { readonly byBenefit: Counted }) {
  const words = useWords();
  const { currency } = scheme.profile;
  const { groups, width } = byBenefit;
  const of = (measure: MeasureName, column: number) =>
    byBenefit.measures[measure].values[at * width + column] ?? 0;
  const bars = [...groups, 'unknown']
    .map((name, group) => ({
      name: name === 'unknown' ? words.say('group.unknown') : words.group('benefit', name),
      amount: of('claims-amount-by-service', group + 1),
      claims: of('claims-by-service', group + 1),
    }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.amount - a.amount);
  const total = of('claims-amount-by-service', 0);
  const period = counted.periods[at];
  const name = period ? words.period(period, grain) : '';
  const heading = headingsIn(words, currency);
  const largest = bars[0];
  const money = (amount: number) => words.quantity(amount, 'money', currency);
  const reason = byBenefit.measures['claims-by-service'].reasons[at * width];
  return (
    <ChartFrame
      title={words.say('chart.benefits.title', { period: name })}
      axis={words.say('chart.benefits.axis', { currency })}
      says={
        largest && total > 0
          ? words.say('chart.benefits.says', {
              benefit: largest.name,
              share: words.quantity(largest.amount / total, 'share', ''),
            })
          : undefined
      }
      {...originOf(scheme, counted, `claims by benefit ${name}`, words)}
      isEmpty={bars.length === 0}
      notes={bars.length === 0 && reason ? [words.say(`reason.${reason}`)] : []}
      table={{
        headings: [
          heading(words.say('split.benefit')),
          heading(words.say('chart.benefits.amount'), 'money'),
          heading(words.say('chart.benefits.claims')),
        ],
        rows: bars.map(({ name, amount, claims }) => [
          { shown: name, written: name },
          { shown: money(amount), written: amount },
          { shown: words.number(claims), written: claims },
        ]),
      }}
    >
      <BarList
        bars={bars.map(({ name, amount, claims }) => ({
          key: name,
          name,
          value: amount,
          label: words.say('chart.benefits.label', { amount: money(amount), claims }),
        }))}
      />
    </ChartFrame>
  );
}
