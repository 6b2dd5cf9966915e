import { Line as RechartsLine, LineChart, ResponsiveContainer, Tooltip } from 'recharts';
import { MARGIN, timeAxes } from './axes.tsx';
import { Key, PlacedLabels } from './end-labels.tsx';
import { scaleOver } from './points.ts';
import styles from './stack-chart.module.css';
import { Tip } from './tip.tsx';

/** One group's values over the periods, null where there is none. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly values: ReadonlyArray<number | null>;
}

/** Several groups over time, each line named where it ends. */
export function LinesChart({
  label,
  periods,
  lines,
  format,
  formatAxis,
  isFromZero = true,
  height = 280,
}: {
  readonly label: string;
  readonly periods: ReadonlyArray<{ readonly label: string; readonly name: string }>;
  readonly lines: readonly Line[];
  readonly format: (value: number) => string;
  readonly formatAxis: (value: number) => string;
  readonly isFromZero?: boolean;
  readonly height?: number;
}) {
  const scale = scaleOver(
    lines.flatMap(({ values }) => values),
    isFromZero,
  );
  const rows = periods.map((period, p) => ({
    ...period,
    ...Object.fromEntries(lines.map(({ values }, i) => [`line-${i}`, values[p] ?? null])),
  }));
  const ended = lines.filter(({ values }) => values.some((value) => value !== null));
  const ends = ended.map(({ values }) => values.findLast((value) => value !== null) ?? 0);
  const tip = ({ payload }: { readonly payload?: ReadonlyArray<{ readonly payload?: unknown }> }) => {
    const row = payload?.[0]?.payload as Readonly<Record<string, number | string | null>> | undefined;
    if (!row) return null;
    const told = lines.map(({ name, colour }, i) => {
      const value = row[`line-${i}`];
      return { name, colour, value: typeof value === 'number' ? format(value) : '–' };
    });
    return <Tip title={String(row.name)} lines={told} />;
  };
  return (
    <div className={styles.stack}>
      <Key layers={lines} />
      <div className={styles.beside}>
        <ResponsiveContainer width="100%" height={height}>
          <LineChart data={rows} margin={MARGIN} title={label}>
            {timeAxes(scale, formatAxis)}
            {lines.map(({ key, colour }, i) => (
              <RechartsLine
                key={key}
                dataKey={`line-${i}`}
                stroke={colour}
                strokeWidth={2}
                dot={false}
                activeDot={{ r: 4 }}
                isAnimationActive={false}
              />
            ))}
            <Tooltip content={tip} cursor={{ stroke: 'var(--line-strong)' }} isAnimationActive={false} />
          </LineChart>
        </ResponsiveContainer>
        <PlacedLabels labels={ended} values={ends} scale={scale} height={height} />
      </div>
    </div>
  );
}
