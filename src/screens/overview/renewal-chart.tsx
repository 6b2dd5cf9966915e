import { BarList, ChartFrame } from '#charts';
import { countsOf, type MeasureName } from '#measures';
import { useWords } from '#ui';
import { Explained } from '../explanation/explained.tsx';
import { measureSubject } from '../explanation/subject.ts';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import type { OverviewChartProps } from './overview-charts.tsx';

/** From policies that ended to those that were renewed, step by step. */
export function RenewalChart({ scheme, periods }: OverviewChartProps) {
  const words = useWords();
  const { counted, at, grain } = periods;
  const period = counted.periods[at];
  const of = (measure: MeasureName) => countsOf(counted, measure).values[at * counted.width] ?? Number.NaN;
  const matured = of('renewals-matured');
  const renewed = of('renewals-made');
  const open = of('renewals-still-open');
  const steps = [
    { key: 'ended', measure: 'policies-expiring', value: of('policies-expiring'), colour: 'var(--mark-7)' },
    {
      key: 'eligible',
      measure: 'renewals-eligible',
      value: of('renewals-eligible'),
      colour: 'var(--mark-7)',
    },
    { key: 'matured', measure: 'renewals-matured', value: matured, colour: 'var(--mark-3)' },
    { key: 'renewed', measure: 'renewals-made', value: renewed, colour: 'var(--mark-1)' },
    { key: 'lost', measure: null, value: matured - renewed, colour: 'var(--mark-2)' },
  ] as const;
  const reason = countsOf(counted, 'renewals-matured').reasons[at * counted.width];
  const isKnown = !Number.isNaN(matured);
  const name = period ? words.period(period, grain) : '';
  const heading = headingsIn(words, scheme.profile.currency);
  const told = {
    renewed: words.number(renewed),
    matured: words.number(matured),
    lost: words.number(matured - renewed),
    // Monthly returns say nothing of days of grace.
    open: Number.isNaN(open) ? 0 : open,
  };
  const bars = steps.map((step) => ({
    ...step,
    name: words.say(`chart.renewal.${step.key}`),
    label: words.number(step.value),
  }));
  return (
    <ChartFrame
      title={words.say('chart.renewal.title', { period: name })}
      axis={words.say('chart.renewal.axis')}
      says={
        isKnown && matured > 0
          ? words.say('chart.renewal.says', told)
          : isKnown
            ? words.say('chart.renewal.saysNone', { period: name })
            : undefined
      }
      {...originOf(scheme, periods, `renewals ${name}`, words)}
      isEmpty={!isKnown}
      notes={isKnown ? [] : [words.say(`reason.${reason ?? 'no-policies'}`)]}
      table={{
        headings: [heading(words.say('chart.renewal.step')), heading(words.say('chart.value'), 'policies')],
        rows: isKnown
          ? bars.map((bar) => [
              { shown: bar.name, written: bar.name },
              {
                shown: bar.label,
                written: bar.value,
                ...(bar.measure && {
                  pressed: (
                    <Explained
                      subject={measureSubject(scheme, { measure: bar.measure, name: bar.name }, periods, at)}
                      text={bar.label}
                    />
                  ),
                }),
              },
            ])
          : [],
      }}
    >
      <BarList bars={bars} />
    </ChartFrame>
  );
}
