import { memo, useMemo } from 'react';
import { Line as RechartsLine, LineChart, Tooltip } from 'recharts';
import { MARGIN, timeAxes } from './axes.tsx';
import { chosenDots } from './dot-shape.tsx';
import { LabelledPlot } from './labelled-plot.tsx';
import type { Picking } from './picking.tsx';
import { usePlotPixels } from './plot-pixels.ts';
import type { Mark } from './points.ts';
import { scaleOver, type Axis } from './scale.ts';
import { strandsOf } from './strands.ts';
import { thinned } from './thinning.ts';
import { Tip } from './tip.tsx';

/** One group's values over the periods, null where there is none, and how sure each is. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly values: ReadonlyArray<number | null>;
  readonly marks: readonly Mark[];
}

/** Several groups over time, each line named where it ends; dashes and hollow dots where values are not firm. */
export const LinesChart = memo(function LinesChart({
  label,
  periods,
  lines,
  format,
  axis,
  picking,
  height = 280,
  isProjected = false,
}: {
  readonly label: string;
  readonly periods: ReadonlyArray<{ readonly label: string; readonly name: string }>;
  readonly lines: readonly Line[];
  readonly format: (value: number) => string;
  readonly axis: Axis;
  readonly picking?: Picking | undefined;
  readonly height?: number;
  /** Nothing of it was counted, so that no mark is less firm than the others. */
  readonly isProjected?: boolean;
}) {
  const scale = scaleOver(
    lines.flatMap(({ values }) => values),
    axis.isWhole,
  );
  const [pixels, onWidth] = usePlotPixels(periods.length);
  const kept = useMemo(() => (pixels === null ? null : keptOf(lines, pixels)), [lines, pixels]);
  const positions = kept ?? periods.map((_, p) => p);
  const strands = lines.map(({ key, colour, values, marks }) => {
    const drawn = {
      values: positions.map((p) => values[p] ?? null),
      marks: positions.map((p) => marks[p] ?? 'full'),
    };
    return { ...strandsOf(drawn), colour, key };
  });
  const rows = positions.map((position, p) => ({
    ...periods[position],
    position,
    ...Object.fromEntries(lines.map(({ values }, i) => [`line-${i}`, values[position] ?? null])),
    ...Object.fromEntries(strands.map(({ firm }, i) => [`firm-${i}`, firm[p] ?? null])),
    ...Object.fromEntries(strands.map(({ soft }, i) => [`soft-${i}`, soft[p] ?? null])),
  }));
  const ends = lines.flatMap(({ key, name, colour, values }) => {
    const value = values.findLast((one) => one !== null) ?? null;
    return value === null ? [] : [{ key, name, colour, value }];
  });
  const isAside = (key: string) => (picking?.picked ?? key) !== key;
  const opacityOf = (key: string) => (isAside(key) ? 0.3 : 1);
  const hasHollow = !isProjected && strands.some(({ dots }) => dots.includes('hollow'));
  return (
    <LabelledPlot
      scale={scale}
      height={height}
      names={lines}
      beside={ends}
      marks={{ hasHollow }}
      picking={picking}
      onWidth={onWidth}
    >
      <LineChart data={rows} margin={MARGIN} aria-label={label}>
        {timeAxes(scale, axis, kept && { labels: periods.map((period) => period.label) })}
        {strands.flatMap(({ key, colour, dots }, i) => [
          <RechartsLine
            key={`soft ${key}`}
            dataKey={`soft-${i}`}
            stroke={colour}
            strokeOpacity={opacityOf(key)}
            strokeWidth={1.25}
            strokeDasharray="4 3"
            dot={chosenDots(
              colour,
              dots.map((mark) => (mark === 'hollow' ? mark : null)),
            )}
            activeDot={{ r: 4 }}
            isAnimationActive={false}
          />,
          <RechartsLine
            key={`firm ${key}`}
            dataKey={`firm-${i}`}
            stroke={colour}
            strokeOpacity={opacityOf(key)}
            strokeWidth={2}
            dot={chosenDots(
              colour,
              dots.map((mark) => (mark === 'full' ? mark : null)),
            )}
            activeDot={{ r: 4 }}
            isAnimationActive={false}
          />,
        ])}
        <Tooltip
          content={tipOf(lines, format)}
          cursor={{ stroke: 'var(--line-strong)' }}
          isAnimationActive={false}
        />
      </LineChart>
    </LabelledPlot>
  );
});

/** What is told of a period under the pointer. */
function tipOf(lines: readonly Line[], format: (value: number) => string) {
  return function tip({ payload }: { readonly payload?: ReadonlyArray<{ readonly payload?: unknown }> }) {
    const row = payload?.[0]?.payload as Readonly<Record<string, number | string | null>> | undefined;
    if (!row) return null;
    const told = lines.map(({ name, colour }, i) => {
      const value = row[`line-${i}`];
      return { name, colour, value: typeof value === 'number' ? format(value) : '–' };
    });
    return <Tip title={String(row.name)} lines={told} />;
  };
}

/** The periods that are drawn where there are more than pixels. */
function keptOf(lines: readonly Line[], pixels: number): readonly number[] {
  const isSoft = (position: number) => lines.some(({ marks }) => marks[position] === 'hollow');
  return thinned(
    lines.map(({ values }) => values),
    pixels,
    isSoft,
  );
}
