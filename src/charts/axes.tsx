import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { PLOT } from './points.ts';
import type { Axis, Scale } from './scale.ts';

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 } as const;

/** Marks below a plot of which only some points are drawn. */
const MOST_MARKS = 8;

/** Where points stand of which only some are drawn: each keeps its distance from the others. */
export interface Spread {
  readonly labels: readonly string[];
}

function spreadAxis({ labels }: Spread) {
  const last = labels.length - 1;
  const step = Math.max(1, Math.ceil(labels.length / MOST_MARKS));
  const ticks = labels.flatMap((_, i) => ((last - i) % step === 0 ? [i] : []));
  return {
    type: 'number' as const,
    dataKey: 'position',
    domain: [0, Math.max(1, last)],
    ticks,
    tickFormatter: (position: number) => labels[position] ?? '',
  };
}

/** The two axes every chart over time has: periods below, the last one named, round marks at the side. As a list, since charts read their children one by one. */
export function timeAxes(scale: Scale, axis: Axis, spread: Spread | null = null) {
  return [
    <CartesianGrid key="grid" vertical={false} stroke="var(--mark-grid)" />,
    <XAxis
      key="x"
      {...(spread ? spreadAxis(spread) : { dataKey: 'label' })}
      height={PLOT.xAxis}
      tick={TICK}
      tickLine={false}
      axisLine={{ stroke: 'var(--line-strong)' }}
      interval="equidistantPreserveEnd"
      minTickGap={30}
    />,
    <YAxis
      key="y"
      width={PLOT.yAxis}
      tick={TICK}
      tickLine={false}
      axisLine={false}
      domain={[scale.min, scale.max]}
      ticks={[...scale.ticks]}
      tickFormatter={axis.format}
    />,
  ];
}

export const MARGIN = { top: PLOT.top, right: PLOT.right, bottom: PLOT.bottom, left: PLOT.left };
