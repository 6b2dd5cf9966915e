import styles from './sparkline.module.css';
import type { Mark } from './points.ts';

const WIDTH = 120;
const HEIGHT = 32;
const PAD = 4;

/** The shape of a figure's past in a word's space: gaps stay gaps, the last value is marked. Told by its label. */
export function Sparkline({
  label,
  values,
  lastMark,
}: {
  readonly label: string;
  readonly values: ReadonlyArray<number | null>;
  readonly lastMark: Mark;
}) {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return <span className={styles.empty} />;
  const least = Math.min(...known);
  const span = Math.max(...known) - least || 1;
  const x = (i: number) => PAD + (i / Math.max(1, values.length - 1)) * (WIDTH - 2 * PAD);
  const y = (value: number) => HEIGHT - PAD - ((value - least) / span) * (HEIGHT - 2 * PAD);
  const path = values
    .map((value, i) => {
      if (value === null) return '';
      const isStart = i === 0 || values[i - 1] === null;
      return `${isStart ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const last = values.findLastIndex((value) => value !== null);
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={path} fill="none" stroke="var(--mark-1)" strokeWidth={1.75} strokeLinejoin="round" />
      <circle
        cx={x(last)}
        cy={y(values[last] ?? least)}
        r={3}
        fill={lastMark === 'hollow' ? 'var(--surface)' : 'var(--mark-1)'}
        stroke="var(--mark-1)"
        strokeWidth={1.5}
      />
    </svg>
  );
}
