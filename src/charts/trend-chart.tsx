import { Area, Bar, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip } from 'recharts';
import { useWords } from '#ui';
import { MARGIN, timeAxes } from './axes.tsx';
import { barShape } from './bar-shape.tsx';
import { guideLabel } from './guide-label.tsx';
import { scaleOver, type Point } from './points.ts';
import { Tip } from './tip.tsx';

/** A value to hold the line against, with its words. */
export interface GuideLine {
  readonly value: number;
  readonly label: string;
}

/** Points beyond which a mark for each of them only makes noise. */
const MOST_DOTS = 40;

/** One figure over time: a line with its interval, or bars; guides across; hollow marks where values are not firm. */
export function TrendChart({
  label,
  points,
  format,
  formatAxis,
  guides = [],
  isFromZero = true,
  look = 'line',
  height = 260,
}: {
  readonly label: string;
  readonly points: readonly Point[];
  readonly format: (value: number) => string;
  readonly formatAxis: (value: number) => string;
  readonly guides?: readonly GuideLine[];
  readonly isFromZero?: boolean;
  readonly look?: 'line' | 'bars';
  readonly height?: number;
}) {
  const words = useWords();
  const hasInterval = points.some(
    ({ lower, upper }) => typeof lower === 'number' && typeof upper === 'number',
  );
  const values = points.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const scale = scaleOver([...clipped(values), ...guides.map((guide) => guide.value)], isFromZero);
  const data = points.map((point) => ({
    ...point,
    range:
      typeof point.lower === 'number' && typeof point.upper === 'number'
        ? [Math.max(point.lower, scale.min), Math.min(point.upper, scale.max)]
        : null,
  }));
  const tip = ({ payload }: { readonly payload?: ReadonlyArray<{ readonly payload?: unknown }> }) => {
    const point = payload?.[0]?.payload as Point | undefined;
    if (!point) return null;
    const interval =
      typeof point.lower === 'number' && typeof point.upper === 'number'
        ? [{ name: words.say('chart.interval'), value: `${format(point.lower)} – ${format(point.upper)}` }]
        : [];
    const value = point.value === null ? '–' : format(point.value);
    return <Tip title={point.name} lines={[{ name: label, value }, ...interval]} note={point.note} />;
  };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={data} margin={MARGIN} title={label}>
        {timeAxes(scale, formatAxis)}
        {guides.map((guide) => (
          <ReferenceLine
            key={guide.label}
            y={guide.value}
            stroke="var(--mark-guide)"
            strokeDasharray="5 4"
            label={guideLabel(guide.label)}
          />
        ))}
        {hasInterval && (
          <Area
            dataKey="range"
            stroke="none"
            fill="var(--mark-soft)"
            fillOpacity={0.35}
            isAnimationActive={false}
            activeDot={false}
            legendType="none"
          />
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
            dot={dotShape(points.length <= MOST_DOTS)}
            activeDot={{ r: 5, fill: 'var(--mark-1)', stroke: 'var(--surface)' }}
          />
        )}
        <Tooltip content={tip} cursor={{ stroke: 'var(--line-strong)' }} isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/**
 * Bounds far above every value would press the line flat; they are cut where they pass twice the largest value, and
 * the band then runs to the edge of the plot.
 */
function clipped(values: ReadonlyArray<number | null | undefined>): ReadonlyArray<number | null | undefined> {
  const known = values.filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);
  const usual = known[Math.floor(known.length * 0.9)] ?? 0;
  return values.map((value) => (typeof value === 'number' && usual > 0 ? Math.min(value, usual * 2) : value));
}

/** What the chart library tells of a mark it wants drawn. */
interface Drawn {
  readonly cx?: unknown;
  readonly cy?: unknown;
  readonly payload?: unknown;
  readonly index?: unknown;
}

function isHollow(payload: unknown): boolean {
  return (payload as Point | undefined)?.mark === 'hollow';
}

function dotShape(isEveryShown: boolean) {
  return function Dot({ cx, cy, payload, index }: Drawn) {
    const hollow = isHollow(payload);
    const key = String(index);
    const isPlaced = typeof cx === 'number' && typeof cy === 'number' && !Number.isNaN(cy);
    if (!isPlaced || (!isEveryShown && !hollow)) return <g key={key} />;
    return (
      <circle
        key={key}
        cx={cx}
        cy={cy}
        r={3.5}
        fill={hollow ? 'var(--surface)' : 'var(--mark-1)'}
        stroke="var(--mark-1)"
        strokeWidth={1.5}
      />
    );
  };
}

const drawBar = barShape('var(--mark-1)');
