import { memo, useMemo } from 'react';
import { Bar, BarChart, ReferenceArea, ReferenceLine, Tooltip } from 'recharts';
import { MARGIN, timeAxes } from './axes.tsx';
import { barShape } from './bar-shape.tsx';
import { guideNames, stackNames, type GuideLine } from './end-labels.tsx';
import { LabelledPlot } from './labelled-plot.tsx';
import { usePlotPixels } from './plot-pixels.ts';
import type { Mark } from './points.ts';
import { scaleOver, type Axis } from './scale.ts';
import { thinnedBars } from './thinning.ts';
import { Tip } from './tip.tsx';

/** One layer of the stack: a value for each period, null where there is none. */
export interface Layer {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly values: ReadonlyArray<number | null>;
}

interface StackRow {
  readonly label: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly mark: Mark;
  readonly [layer: `layer-${number}`]: number | null;
}

/** Parts over time, on top of each other or side by side, each named where it ends. */
export const StackChart = memo(function StackChart({
  label,
  periods,
  layers,
  format,
  axis,
  guides = [],
  band,
  most,
  isStacked = true,
  height = 280,
}: {
  readonly label: string;
  readonly periods: ReadonlyArray<{
    readonly label: string;
    readonly name: string;
    readonly mark: Mark;
    readonly note?: string | undefined;
  }>;
  readonly layers: readonly Layer[];
  readonly format: (value: number) => string;
  readonly axis: Axis;
  readonly guides?: readonly GuideLine[];
  /** A range across the chart that something should stay in. */
  readonly band?: { readonly from: number; readonly to: number; readonly label: string };
  /** The least top of the axis, such as the whole. */
  readonly most?: number;
  readonly isStacked?: boolean;
  readonly height?: number;
}) {
  const across = [...guides.map(({ value }) => value), ...(band ? [band.from, band.to] : [])];
  const scale = scaleOver([...heightsOf(layers, isStacked), ...across, most], axis.isWhole);
  const [pixels, onWidth] = usePlotPixels(periods.length);
  const kept = useMemo(
    () => (pixels === null ? null : thinnedBars(tallest(layers, periods.length), pixels)),
    [layers, periods.length, pixels],
  );
  const drawn = kept
    ? kept.flatMap((p) => (periods[p] ? [{ period: periods[p], p }] : []))
    : periods.map((period, p) => ({ period, p }));
  const rows = drawn.map(({ period, p }): StackRow => ({
    label: period.label,
    name: period.name,
    mark: period.mark,
    note: period.note,
    ...Object.fromEntries(layers.map(({ values }, i) => [`layer-${i}`, values[p] ?? null])),
  }));
  const named = guideNames([
    ...guides,
    ...(band ? [{ value: (band.from + band.to) / 2, label: band.label }] : []),
  ]);
  const marks = periods.map(({ mark }) => mark);
  const hasHollow = marks.some(
    (mark, p) => mark === 'hollow' && layers.some(({ values }) => typeof values[p] === 'number'),
  );
  const tip = ({ payload }: { readonly payload?: ReadonlyArray<{ readonly payload?: unknown }> }) => {
    const row = payload?.[0]?.payload as StackRow | undefined;
    if (!row) return null;
    const lines = layers.map(({ name, colour }, i) => {
      const value = row[`layer-${i}`];
      return { name, colour, value: typeof value === 'number' ? format(value) : '–' };
    });
    return <Tip title={row.name} lines={isStacked ? lines.reverse() : lines} note={row.note} />;
  };
  return (
    <LabelledPlot
      scale={scale}
      height={height}
      names={[...layers, ...named]}
      beside={isStacked ? [...stackNames(layers, marks), ...named] : null}
      marks={{ hasHollow }}
      onWidth={onWidth}
    >
      <BarChart data={rows} margin={MARGIN} aria-label={label} barCategoryGap="18%" barGap={1}>
        {timeAxes(scale, axis)}
        {layers.map(({ key, colour }, i) => (
          <Bar
            key={key}
            dataKey={`layer-${i}`}
            fill={colour}
            {...(isStacked && { stackId: 'stack' })}
            isAnimationActive={false}
            maxBarSize={40}
            shape={barShape(colour, isStacked)}
          />
        ))}
        {band && <ReferenceArea y1={band.from} y2={band.to} fill="var(--mark-guide)" fillOpacity={0.16} />}
        {across.map((value) => (
          <ReferenceLine key={value} y={value} stroke="var(--mark-guide)" strokeDasharray="5 4" />
        ))}
        <Tooltip
          content={tip}
          cursor={{ fill: 'var(--brand-soft)', fillOpacity: 0.5 }}
          isAnimationActive={false}
        />
      </BarChart>
    </LabelledPlot>
  );
});

/** How far the bars of each period reach. */
function tallest(layers: readonly Layer[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, p) =>
    layers.reduce((sum, { values }) => sum + Math.abs(values[p] ?? 0), 0),
  );
}

/** All heights that bars reach: on top of each other, every height on the way up; or each from zero. */
function heightsOf(layers: readonly Layer[], isStacked: boolean): number[] {
  const reached: number[] = [];
  return layers.flatMap(({ values }) =>
    values.map((value, p) => {
      const height = (value ?? 0) + (isStacked ? (reached[p] ?? 0) : 0);
      reached[p] = height;
      return height;
    }),
  );
}
