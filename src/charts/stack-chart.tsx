import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip } from 'recharts';
import { MARGIN, timeAxes } from './axes.tsx';
import { barShape } from './bar-shape.tsx';
import { EndLabels, Key } from './end-labels.tsx';
import { guideLabel } from './guide-label.tsx';
import { scaleOver, type Mark } from './points.ts';
import styles from './stack-chart.module.css';
import { Tip } from './tip.tsx';
import type { GuideLine } from './trend-chart.tsx';

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
export function StackChart({
  label,
  periods,
  layers,
  format,
  formatAxis,
  guides = [],
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
  readonly formatAxis: (value: number) => string;
  readonly guides?: readonly GuideLine[];
  /** A fixed top of the axis, such as the whole. */
  readonly most?: number;
  readonly isStacked?: boolean;
  readonly height?: number;
}) {
  const tops = periods.map((_, p) => {
    const values = layers.map(({ values: of }) => of[p] ?? 0);
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  const scale = scaleOver(most === undefined ? [...tops, ...guides.map(({ value }) => value)] : [most], true);
  const rows = periods.map((period, p): StackRow => ({
    label: period.label,
    name: period.name,
    mark: period.mark,
    note: period.note,
    ...Object.fromEntries(layers.map(({ values }, i) => [`layer-${i}`, values[p] ?? null])),
  }));
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
    <div className={styles.stack}>
      <Key layers={layers} isAlways={!isStacked} />
      <div className={styles.beside}>
        <ResponsiveContainer width="100%" height={height}>
          <BarChart data={rows} margin={MARGIN} title={label} barCategoryGap="18%" barGap={1}>
            {timeAxes(scale, formatAxis)}
            {layers.map(({ key, colour }, i) => (
              <Bar
                key={key}
                dataKey={`layer-${i}`}
                fill={colour}
                {...(isStacked && { stackId: 'stack' })}
                isAnimationActive={false}
                maxBarSize={40}
                shape={barShape(colour)}
              />
            ))}
            {guides.map((guide) => (
              <ReferenceLine
                key={guide.label}
                y={guide.value}
                stroke="var(--mark-guide)"
                strokeDasharray="5 4"
                label={guideLabel(guide.label)}
              />
            ))}
            <Tooltip
              content={tip}
              cursor={{ fill: 'var(--brand-soft)', fillOpacity: 0.5 }}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
        {isStacked && <EndLabels layers={layers} scale={scale} height={height} />}
      </div>
    </div>
  );
}
