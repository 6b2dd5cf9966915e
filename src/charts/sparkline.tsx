import type { Mark } from './points.ts';
import { sparklineScale } from './sparkline-scale.ts';
import styles from './sparkline.module.css';

/** The drawing's own units; it stretches to whatever room it is given. */
const WIDTH = 100;
const HEIGHT = 100;

/** The shape of a figure's past in a line's space: gaps stay gaps, the last value is marked. Told by its label. */
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
  if (known.length < 2) return <span className={styles.spark} />;
  const { least, span } = sparklineScale(known);
  const x = (i: number) => (i / Math.max(1, values.length - 1)) * WIDTH;
  const y = (value: number) => HEIGHT - ((value - least) / span) * HEIGHT;
  const path = values
    .map((value, i) => {
      if (value === null) return '';
      const isStart = i === 0 || values[i - 1] === null;
      return `${isStart ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const last = values.findLastIndex((value) => value !== null);
  const place = { insetInlineStart: `${x(last)}%`, insetBlockStart: `${y(values[last] ?? least)}%` };
  return (
    <span className={styles.spark} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path} vectorEffect="non-scaling-stroke" />
      </svg>
      <span
        className={`${styles.dot ?? ''} ${lastMark === 'hollow' ? (styles.hollow ?? '') : ''}`}
        style={place}
      />
    </span>
  );
}
