import { memo, useMemo } from 'react';
import { Line, LineChart, ReferenceLine, Tooltip } from 'recharts';
import { MARGIN, timeAxes } from './axes.tsx';
import { PinMark } from './dot-shape.tsx';
import { guideNames, type GuideLine, type PlacedName } from './end-labels.tsx';
import { LabelledPlot } from './labelled-plot.tsx';
import { usePlotPixels } from './plot-pixels.ts';
import type { Mark } from './points.ts';
import { scaleAround } from './scale-around.ts';
import type { Axis } from './scale.ts';
import { thinned } from './thinning.ts';
import { Tip } from './tip.tsx';

/** How a point that breaks a rule is marked: on which side it breaks it, and what that is for. */
export interface SignalMark {
  readonly way: 'up' | 'down';
  readonly sense: 'improving' | 'concerning' | 'changed';
  /** The rules it breaks, in words. */
  readonly told: string;
}

/** A value with the limits it is held against; null is a gap, never a zero. */
export interface ControlPoint {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly value: number | null;
  readonly mark: Mark;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: SignalMark | null;
  /** Limits begin anew with it. */
  readonly isStart: boolean;
  readonly note?: string | undefined;
  readonly pins: readonly string[];
}

/** What the lines of the limits are called. */
export interface ControlWords {
  readonly mean: string;
  readonly lower: string;
  readonly upper: string;
}

const VALUE = 'var(--mark-1)';
const LIMIT = 'var(--mark-7)';
const SENSES: Readonly<Record<SignalMark['sense'], string>> = {
  improving: 'var(--mark-3)',
  concerning: 'var(--mark-2)',
  changed: 'var(--mark-4)',
};

/**
 * One figure over time between its limits, which are steps where they vary; triangles where a point breaks a rule, an
 * upright line where limits begin anew.
 */
export const ControlChart = memo(function ControlChart({
  label,
  points,
  names,
  goals,
  format,
  axis,
  height = 320,
}: {
  readonly label: string;
  readonly points: readonly ControlPoint[];
  readonly names: ControlWords;
  /** What values are held against besides. */
  readonly goals: readonly GuideLine[];
  readonly format: (value: number) => string;
  readonly axis: Axis;
  readonly height?: number;
}) {
  const drawn = points.flatMap(({ value, lower, upper, mean }) => [value, lower, upper, mean]);
  const scale = scaleAround([...drawn, ...goals.map((goal) => goal.value)], axis.isWhole);
  const [pixels, onWidth] = usePlotPixels(points.length);
  const data = useMemo(() => drawnOf(points, pixels, scale.min), [points, pixels, scale.min]);
  const tip = ({ payload }: { readonly payload?: ReadonlyArray<{ readonly payload?: unknown }> }) => {
    const point = payload?.[0]?.payload as ControlPoint | undefined;
    if (!point) return null;
    const line = (name: string, value: number | null) => ({
      name,
      value: value === null ? '–' : format(value),
    });
    const lines = [
      line(label, point.value),
      line(names.upper, point.upper),
      line(names.mean, point.mean),
      line(names.lower, point.lower),
    ];
    const said = [point.signal?.told, point.note, ...point.pins].filter(Boolean).join(' · ');
    return <Tip title={point.name} lines={lines} note={said} />;
  };
  const placed = namesBeside(points, names, goals);
  return (
    <LabelledPlot
      scale={scale}
      height={height}
      names={placed}
      beside={placed}
      marks={{
        hasHollow: points.some(({ value, mark }) => value !== null && mark === 'hollow'),
        hasPins: data.some(({ pin }) => pin !== null),
      }}
      onWidth={onWidth}
    >
      <LineChart data={data} margin={MARGIN} aria-label={label}>
        {timeAxes(scale, axis, { labels: points.map((point) => point.label) })}
        {points.flatMap(({ key, isStart }, position) =>
          isStart
            ? [<ReferenceLine key={key} x={position - 0.5} stroke="var(--ink-soft)" strokeDasharray="2 3" />]
            : [],
        )}
        {goals.map((goal) => (
          <ReferenceLine key={goal.label} y={goal.value} stroke="var(--mark-guide)" strokeDasharray="5 4" />
        ))}
        {(['upper', 'lower', 'mean'] as const).map((line) => (
          <Line
            key={line}
            dataKey={line}
            type="step"
            stroke={LIMIT}
            strokeWidth={line === 'mean' ? 1.5 : 1.25}
            {...(line !== 'mean' && { strokeDasharray: '6 3' })}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <Line
          dataKey="value"
          stroke={VALUE}
          strokeWidth={1.75}
          dot={ControlDot}
          activeDot={{ r: 5, fill: VALUE, stroke: 'var(--surface)' }}
          isAnimationActive={false}
        />
        {data.some(({ pin }) => pin !== null) && (
          <Line dataKey="pin" stroke="none" dot={PinMark} activeDot={false} isAnimationActive={false} />
        )}
        <Tooltip content={tip} cursor={{ stroke: 'var(--line-strong)' }} isAnimationActive={false} />
      </LineChart>
    </LabelledPlot>
  );
});

/** What is drawn of the points: where there are more than pixels, those that show the same. */
function drawnOf(points: readonly ControlPoint[], pixels: number | null, floor: number) {
  const series = (['value', 'lower', 'upper', 'mean'] as const).map((line) =>
    points.map((point) => point[line]),
  );
  const isKept = (position: number) => {
    const { signal = null, isStart = false, pins = [] } = points[position] ?? {};
    return signal !== null || isStart || pins.length > 0;
  };
  const all = points.map((_, position) => position);
  const positions = pixels === null ? all : thinned(series, pixels, isKept);
  return positions.flatMap((position) => {
    const point = points[position];
    return point ? [{ ...point, position, pin: point.pins.length > 0 ? floor : null }] : [];
  });
}

/** Names at the heights where their lines end. */
function namesBeside(
  points: readonly ControlPoint[],
  names: ControlWords,
  goals: readonly GuideLine[],
): PlacedName[] {
  const lines = (['upper', 'mean', 'lower'] as const).flatMap((line): PlacedName[] => {
    const value = points.findLast((point) => point[line] !== null)?.[line] ?? null;
    return value === null ? [] : [{ key: line, name: names[line], colour: LIMIT, isLine: true, value }];
  });
  return [...lines, ...guideNames(goals)];
}

interface DrawnDot {
  readonly cx?: unknown;
  readonly cy?: unknown;
  readonly payload?: unknown;
  readonly index?: unknown;
}

/** A dot, or a triangle to the side on which a rule is broken; hollow where the value is not firm. */
function ControlDot({ cx, cy, payload, index }: DrawnDot) {
  const key = String(index);
  const { mark, signal } = payload as ControlPoint;
  if (typeof cx !== 'number' || typeof cy !== 'number' || Number.isNaN(cy)) return <g key={key} />;
  const colour = signal ? SENSES[signal.sense] : VALUE;
  const look = {
    fill: mark === 'hollow' ? 'var(--surface)' : colour,
    stroke: colour,
    strokeWidth: 1.5,
  };
  if (!signal) return <circle key={key} cx={cx} cy={cy} r={3} {...look} />;
  const tip = signal.way === 'up' ? -6.5 : 6.5;
  return (
    <path
      key={key}
      className={`signal-mark ${signal.way}`}
      d={`M${cx} ${cy + tip}L${cx + 6} ${cy - tip * 0.7}H${cx - 6}Z`}
      {...look}
    />
  );
}
