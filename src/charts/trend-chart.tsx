import { memo, useMemo } from 'react';
import { Area, Bar, ComposedChart, Line, ReferenceLine, Tooltip } from 'recharts';
import { useWords } from '#ui';
import { MARGIN, timeAxes } from './axes.tsx';
import { barShape } from './bar-shape.tsx';
import { CutMark, PinMark, pointDot, TARGET, TargetMark } from './dot-shape.tsx';
import { guideNames, type GuideLine, type PlacedName } from './end-labels.tsx';
import { LabelledPlot } from './labelled-plot.tsx';
import { usePlotPixels } from './plot-pixels.ts';
import type { PointPicks } from './point-picks.tsx';
import type { Point } from './points.ts';
import { isBeyond, scaleWithBounds, type Axis, type Scale } from './scale.ts';
import { thinned, thinnedBars } from './thinning.ts';
import { Tip } from './tip.tsx';

const NO_GUIDES: readonly GuideLine[] = [];

/** One figure over time: a line with its interval, or bars; guides across; hollow marks where values are not firm. */
export const TrendChart = memo(function TrendChart({
  label,
  points,
  format,
  axis,
  guides = NO_GUIDES,
  goal,
  look = 'line',
  height = 260,
  picks,
}: {
  readonly label: string;
  readonly points: readonly Point[];
  readonly format: (value: number) => string;
  readonly axis: Axis;
  readonly guides?: readonly GuideLine[];
  /** What the last of the points' targets says. */
  readonly goal?: string | undefined;
  readonly look?: 'line' | 'bars';
  readonly height?: number;
  /** Lets the points of a line be pressed. */
  readonly picks?: PointPicks | undefined;
}) {
  const words = useWords();
  const aim = targetsOf(points).findLast((target) => target !== null) ?? null;
  const scale = scaleOf(points, guides, axis);
  const { data, shown, spread, onWidth } = useDrawn(points, look, scale);
  const tip = tipOf(label, format, words);
  const hasBand = data.some(({ range }) => range !== null);
  const hasCut = data.some(({ cut }) => cut !== null);
  const isDrawn = (value: number | null) => value !== null && (look === 'line' || value !== 0);
  const hasHollow = points.some(({ value, mark }) => isDrawn(value) && mark === 'hollow');
  const hasPins = data.some(({ pin }) => pin !== null);
  const names = [...guideNames(guides), ...goalNames(goal, aim)];
  return (
    <LabelledPlot
      scale={scale}
      height={height}
      names={names}
      beside={names}
      marks={{ hasBand, hasHollow, hasCut, hasPins }}
      onWidth={onWidth}
    >
      <ComposedChart data={data} margin={MARGIN} aria-label={label} {...picks?.chart}>
        {timeAxes(scale, axis, spread)}
        {guides.map((guide) => (
          <ReferenceLine key={guide.label} y={guide.value} stroke="var(--mark-guide)" strokeDasharray="5 4" />
        ))}
        {hasBand && (
          <Area
            dataKey="range"
            stroke="var(--mark-soft)"
            strokeWidth={1}
            fill="var(--mark-soft)"
            fillOpacity={0.3}
            isAnimationActive={false}
            dot={false}
            activeDot={false}
            legendType="none"
          />
        )}
        {hasCut && (
          <Line dataKey="cut" stroke="none" dot={CutMark} activeDot={false} isAnimationActive={false} />
        )}
        {look === 'bars' ? (
          <Bar
            dataKey="value"
            fill="var(--mark-1)"
            isAnimationActive={false}
            maxBarSize={36}
            shape={drawBar}
          />
        ) : (
          <Line
            dataKey="value"
            stroke="var(--mark-1)"
            strokeWidth={2}
            isAnimationActive={false}
            dot={picks?.dot ?? pointDot('var(--mark-1)', shown)}
            activeDot={{ r: 5, fill: 'var(--mark-1)', stroke: 'var(--surface)' }}
          />
        )}
        {aim !== null && (
          <Line
            dataKey="target"
            type="stepAfter"
            stroke={TARGET}
            strokeWidth={2}
            dot={TargetMark}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        {hasPins && (
          <Line dataKey="pin" stroke="none" dot={PinMark} activeDot={false} isAnimationActive={false} />
        )}
        <Tooltip content={tip} cursor={{ stroke: 'var(--line-strong)' }} isAnimationActive={false} />
      </ComposedChart>
    </LabelledPlot>
  );
});

function targetsOf(points: readonly Point[]) {
  return points.map(({ target = null }) => target);
}

function scaleOf(points: readonly Point[], guides: readonly GuideLine[], axis: Axis): Scale {
  const shown = [...points, ...guides].map(({ value }) => value);
  const bounds = points.flatMap(({ lower, upper }) => [lower, upper]);
  return scaleWithBounds([...shown, ...targetsOf(points)], bounds, axis.isWhole);
}

/** What is told of a point that is pointed at. */
function tipOf(label: string, format: (value: number) => string, words: ReturnType<typeof useWords>) {
  return function TipOfPoint({
    payload,
  }: {
    readonly payload?: ReadonlyArray<{ readonly payload?: unknown }>;
  }) {
    const point = payload?.[0]?.payload as Point | undefined;
    if (!point) return null;
    const interval = intervalOf(point)?.map(format).join(' – ');
    const lines = [
      { name: label, value: point.value === null ? '–' : format(point.value) },
      ...(interval ? [{ name: words.say('chart.interval'), value: interval }] : []),
      ...(typeof point.target === 'number'
        ? [{ name: words.say('chart.targetHeading'), value: format(point.target) }]
        : []),
    ];
    const note = [...(point.note ? [point.note] : []), ...(point.pins ?? [])].join(' · ');
    return <Tip title={point.name} lines={lines} note={note} />;
  };
}

function goalNames(goal: string | undefined, value: number | null): PlacedName[] {
  if (!goal || value === null) return [];
  return [{ key: 'target', name: goal, colour: TARGET, isLine: true, value }];
}

/** What is drawn of the points: where there are more than pixels, those that show the same. */
function useDrawn(points: readonly Point[], look: 'line' | 'bars', scale: Scale) {
  const [pixels, onWidth] = usePlotPixels(points.length);
  const kept = useMemo(
    () => (pixels === null ? null : keptOf(points, look === 'bars', pixels)),
    [points, look, pixels],
  );
  const shown = kept ? kept.flatMap((position) => points[position] ?? []) : points;
  const data = shown.map((point, i) => {
    const interval = intervalOf(point);
    return {
      ...point,
      position: kept?.[i] ?? i,
      range: interval && [interval[0], Math.min(interval[1], scale.max)],
      cut: interval && isBeyond(scale, interval[1]) ? scale.max : null,
      pin: point.pins && point.pins.length > 0 ? scale.min : null,
    };
  });
  const spread = kept && look === 'line' ? { labels: points.map(({ label }) => label) } : null;
  return { data, shown, spread, onWidth };
}

/** The points that are drawn where there are more than pixels. */
function keptOf(points: readonly Point[], isBars: boolean, pixels: number): readonly number[] {
  const values = points.map(({ value }) => value);
  if (isBars) return thinnedBars(values, pixels);
  const bounds = (['lower', 'upper'] as const).map((bound) => points.map((point) => point[bound] ?? null));
  return thinned([values, ...bounds], pixels, (position) => {
    const { mark, pins = [] } = points[position] ?? {};
    return mark === 'hollow' || pins.length > 0;
  });
}

function intervalOf({ lower, upper }: Point): readonly [number, number] | null {
  return typeof lower === 'number' && typeof upper === 'number' ? [lower, upper] : null;
}

const drawBar = barShape('var(--mark-1)');
