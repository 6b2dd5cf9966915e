import { ChartFrame, TrendChart } from '#charts';
import { headlineOf } from '#indicators';
import { axisOf } from '../figures/axis.ts';
import { useTrend } from './insured-chart.tsx';
import type { OverviewChartProps } from './overview-charts.tsx';

const GROWTH = headlineOf('growth-rate');

/** How the number of insured changed over each period. */
export function GrowthChart(props: OverviewChartProps) {
  const { words, values, points, goal, format, frame } = useTrend(GROWTH, props);
  const { counted, at, grain } = props.periods;
  const period = counted.periods[at];
  const now = values[at];
  const growth = now?.value ?? null;
  const title = words.say('chart.growth.title');
  const way = growth === null ? 'none' : growth < 0 ? 'down' : 'up';
  const isTold = growth !== null || now?.reason === 'nothing-to-divide-by';
  const says = isTold
    ? words.say(`chart.growth.says.${way}`, {
        period: period ? words.period(period, grain) : '',
        growth: growth === null ? '' : format(Math.abs(growth)),
      })
    : undefined;
  return (
    <ChartFrame {...frame} title={title} says={says} axis={words.say('unit.share')}>
      <TrendChart
        label={title}
        points={points}
        goal={goal}
        format={format}
        axis={axisOf(GROWTH.unit, words)}
        look="bars"
      />
    </ChartFrame>
  );
}
