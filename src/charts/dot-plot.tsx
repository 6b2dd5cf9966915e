import styles from './dot-plot.module.css';
import { scaleOver, type Mark } from './points.ts';

export interface DotRow {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: Mark;
  readonly label: string;
}

/** Groups one under the other, each a dot on a common scale with its interval; a line across marks the whole. */
export function DotPlot({
  rows,
  whole,
  wholeLabel,
  formatAxis,
}: {
  readonly rows: readonly DotRow[];
  readonly whole: number | null;
  readonly wholeLabel: string;
  readonly formatAxis: (value: number) => string;
}) {
  const values = rows.map(({ value }) => value);
  const most = Math.max(...values.map((value) => value ?? 0), whole ?? 0);
  // An interval that runs off is cut at the edge rather than squeezing every dot into a corner.
  const bounds = rows.flatMap(({ lower, upper }) => [lower, upper && Math.min(upper, most * 2)]);
  const scale = scaleOver([...values, ...bounds, whole], true);
  const across = (value: number) =>
    `${Math.min(100, Math.max(0, ((value - scale.min) / (scale.max - scale.min)) * 100))}%`;
  return (
    <div className={styles.plot}>
      <ul className={styles.rows}>
        {rows.map(({ key, name, value, lower, upper, mark, label }) => (
          <li key={key}>
            <span className={styles.name}>{name}</span>
            <span className={styles.track} aria-hidden="true">
              {whole !== null && (
                <span className={styles.whole} style={{ insetInlineStart: across(whole) }} />
              )}
              {lower !== null && upper !== null && (
                <span
                  className={styles.interval}
                  style={{ insetInlineStart: across(lower), insetInlineEnd: `calc(100% - ${across(upper)})` }}
                />
              )}
              {value !== null && (
                <span
                  className={`${styles.dot ?? ''} ${mark === 'hollow' ? (styles.hollow ?? '') : ''}`}
                  style={{ insetInlineStart: across(value) }}
                />
              )}
            </span>
            <span className={styles.label}>{label}</span>
          </li>
        ))}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        <span />
        <span className={styles.ticks}>
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: across(tick) }}>
              {formatAxis(tick)}
            </span>
          ))}
        </span>
        <span className={styles.wholeLabel}>{wholeLabel}</span>
      </div>
    </div>
  );
}
