import { BarList, ChartFrame } from '#charts';
import { countsOf, type MeasureName } from '#measures';
import type { Narrowed } from '#reports';
import { useWords } from '#ui';
import { Explained } from '../explanation/explained.tsx';
import { measureSubject } from '../explanation/subject.ts';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import { Divided } from '../figures/divided.tsx';
import { usePicking } from '../figures/picking.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

/** Key of the bar for claims without a benefit; no benefit is called so. */
const UNKNOWN = '';

/** What the money went to, benefit by benefit. */
export function BenefitsChart({ scheme, periods }: OverviewChartProps) {
  return (
    <Divided scheme={scheme} periods={periods} split="benefit">
      {(divided) => <Benefits scheme={scheme} periods={periods} divided={divided} />}
    </Divided>
  );
}

/** Which benefits the money and the claims of the period were for. */
function Benefits({
  scheme,
  periods: { counted, at, grain },
  divided,
}: OverviewChartProps & { readonly divided: Narrowed }) {
  const words = useWords();
  const byBenefit = divided.counted;
  const { currency } = scheme.profile;
  const { groups, width } = byBenefit;
  const of = (measure: MeasureName, column: number) =>
    countsOf(byBenefit, measure).values[at * width + column] ?? 0;
  const picking = usePicking('benefit', groups);
  const bars = [...groups, UNKNOWN]
    .map((key, group) => ({
      key,
      column: group + 1,
      name: key === UNKNOWN ? words.say('group.unknown') : words.group('benefit', key),
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
  const where = { counted: byBenefit, grain, filter: divided.filter };
  const pressed = (measure: MeasureName, told: string, column: number, text: string) => (
    <Explained subject={measureSubject(scheme, { measure, name: told }, where, at, column)} text={text} />
  );
  const reason = countsOf(byBenefit, 'claims-by-service').reasons[at * width];
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
      {...originOf(scheme, divided, `claims by benefit ${name}`, words)}
      isEmpty={bars.length === 0}
      picking={picking}
      notes={bars.length === 0 && reason ? [words.say(`reason.${reason}`)] : []}
      table={{
        headings: [
          heading(words.say('split.benefit')),
          heading(words.say('chart.benefits.amount'), 'money'),
          heading(words.say('chart.benefits.claims')),
        ],
        groups: bars.map(({ key }) => key),
        rows: bars.map(({ name, column, amount, claims }) => [
          { shown: name, written: name },
          {
            shown: money(amount),
            written: amount,
            pressed: pressed(
              'claims-amount-by-service',
              words.say('chart.benefits.amount'),
              column,
              money(amount),
            ),
          },
          {
            shown: words.number(claims),
            written: claims,
            pressed: pressed(
              'claims-by-service',
              words.say('chart.benefits.claims'),
              column,
              words.number(claims),
            ),
          },
        ]),
      }}
    >
      <BarList
        picking={picking}
        bars={bars.map(({ key, name, amount, claims }) => ({
          key,
          name,
          value: amount,
          label: words.say('chart.benefits.label', { amount: money(amount), claims }),
        }))}
      />
    </ChartFrame>
  );
}
