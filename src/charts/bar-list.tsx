import styles from './bar-list.module.css';
import { PICK_PLACE, pickedLook, PickName, type Picking } from './picking.tsx';

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** Length of the bar. */
  readonly value: number;
  /** What stands at its end. */
  readonly label: string;
  readonly colour?: string;
}

/** Lying bars with their names before and their values behind them: plain elements, readable at every width. */
export function BarList({
  bars,
  picking,
  areNamesAbove = false,
  whole = null,
}: {
  readonly bars: readonly Bar[];
  /** What a bar across all of the track would be, where bars are parts of it; without one the longest bar is. */
  readonly whole?: number | null;
  /** For names that are sentences. */
  readonly areNamesAbove?: boolean;
  readonly picking?: Picking | undefined;
}) {
  const most = Math.max(...bars.map(({ value }) => value), whole ?? 0);
  return (
    <ul className={`${styles.list ?? ''} ${areNamesAbove ? (styles.above ?? '') : ''}`}>
      {bars.map(({ key, name, value, label, colour = 'var(--mark-1)' }) => (
        <li key={key} className={picking && `${PICK_PLACE} ${pickedLook(picking, key)}`}>
          <span className={styles.name}>
            <PickName name={name} groupKey={key} picking={picking} />
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              style={{
                inlineSize: `${most > 0 ? (Math.max(0, value) / most) * 100 : 0}%`,
                minInlineSize: value > 0 ? 1 : 0,
                background: colour,
              }}
            />
          </span>
          <span className={styles.label}>{label}</span>
        </li>
      ))}
    </ul>
  );
}
