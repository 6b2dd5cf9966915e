import { Bar, BarChart, ReferenceArea, ReferenceLine, ResponsiveContainer, Tooltip } from 'recharts';
import { MARGIN, timeAxes } from './axes.tsx';
import { barShape } from './bar-shape.tsx';
import { EndLabels, Key } from './end-labels.tsx';
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
  readonly formatAxis: (value: number) => string;
  readonly guides?: readonly GuideLine[];
  /** A range across the chart that something should stay in. */
  readonly band?: { readonly from: number; readonly to: number; readonly label: string };
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
  const named = [...guides, ...(band ? [{ value: (band.from + band.to) / 2, label: band.label }] : [])].map(
    ({ label: name, value }) => ({ key: name, name, colour: 'var(--mark-guide)', value, isLine: true }),
  );
  const across = [...guides.map(({ value }) => value), ...(band ? [band.from, band.to] : [])];
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
      <Key layers={[...layers, ...named]} isAlways={!isStacked} />
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
            {band && (
              <ReferenceArea y1={band.from} y2={band.to} fill="var(--mark-guide)" fillOpacity={0.16} />
            )}
            {across.map((value) => (
              <ReferenceLine key={value} y={value} stroke="var(--mark-guide)" strokeDasharray="5 4" />
            ))}
            <Tooltip
              content={tip}
              cursor={{ fill: 'var(--brand-soft)', fillOpacity: 0.5 }}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
        {isStacked && <EndLabels layers={layers} guides={named} scale={scale} height={height} />}
      </div>
    </div>
  );
}
