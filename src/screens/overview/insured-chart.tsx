import { ChartFrame, TrendChart } from '#charts';
import { headlineOf, type Indicator } from '#indicators';
import { besideOf, figuresOf, missingNotes, periodsInYear, pointsFor, standingNotes } from '#reports';
import { usePlan } from '#state';
import { useWords } from '#ui';
import { explaining } from '../explanation/explained.tsx';
import { chartGoal, originOf, trendTable } from '../figures/chart-parts.tsx';
import { axisOf } from '../figures/axis.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

const INSURED = headlineOf('insured-persons');

/** What a chart of one indicator over time is drawn from. */
export function useTrend(indicator: Indicator, { scheme, periods }: OverviewChartProps) {
  const words = useWords();
  const { data: plan } = usePlan(scheme);
  const { counted, shown, at, grain, filter } = periods;
  const { currency } = scheme.profile;
  const standing = figuresOf(indicator, periods, at);
  const { values, basis } = standing;
  const beside = besideOf(plan, { indicator: indicator.id, basis, grain }, filter.length === 0);
  return {
    words,
    values,
    points: pointsFor(values, counted, shown, grain, words, beside),
    goal: chartGoal(shown, counted, beside, indicator, words),
    format: (value: number) => words.quantity(value, indicator.unit, currency),
    frame: {
      ...originOf(scheme, periods, indicator.id, words),
      isEmpty: shown.every((i) => (values[i]?.value ?? null) === null),
      notes: [...standingNotes(standing, words), ...missingNotes(values, shown, words)],
      table: trendTable(
        indicator,
        values,
        counted,
        shown,
        grain,
        words,
        currency,
        beside,
        explaining(scheme, standing, periods),
      ),
    },
  };
}

/** How many were insured at the end of each period. */
export function InsuredChart(props: OverviewChartProps) {
  const { words, values, points, goal, format, frame } = useTrend(INSURED, props);
  const { counted, at, grain } = props.periods;
  const period = counted.periods[at];
  const now = values[at]?.value ?? null;
  const then = values[at - (periodsInYear(grain) ?? 1)]?.value ?? null;
  const title = words.say('chart.insured.title');
  const told = { insured: now === null ? '' : format(now), period: period ? words.month(period.last) : '' };
  const says =
    now === null
      ? undefined
      : then === null
        ? words.say('chart.insured.saysFirst', told)
        : words.say('chart.insured.says', {
            ...told,
            way: now > then ? 'up' : now < then ? 'down' : 'same',
            difference: format(Math.abs(now - then)),
          });
  return (
    <ChartFrame {...frame} title={title} says={says} axis={words.say('chart.insured.axis')}>
      <TrendChart
        label={title}
        points={points}
        goal={goal}
        format={format}
        axis={axisOf(INSURED.unit, words)}
      />
    </ChartFrame>
  );
}
