import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { PLOT } from './points.ts';
import type { Axis, Scale } from './scale.ts';

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 } as const;

/** The two axes every chart over time has: periods below, the last one named, round marks at the side. As a list, since charts read their children one by one. */
export function timeAxes(scale: Scale, axis: Axis) {
  return [
    <CartesianGrid key="grid" vertical={false} stroke="var(--mark-grid)" />,
    <XAxis
      key="x"
      dataKey="label"
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
