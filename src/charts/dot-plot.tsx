import styles from './dot-plot.module.css';
import { MarkNotes } from './mark-notes.tsx';
import { PICK_PLACE, pickedLook, PickName, type Picking } from './picking.tsx';
import type { Mark } from './points.ts';
import { isBeyond, scaleWithBounds, type Axis, type Scale } from './scale.ts';

export interface DotRow {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: Mark;
  readonly label: string;
}

/** Groups one under the other, each a dot on a common scale with its interval; a line across marks the whole. */
export function DotPlot({
  rows,
  whole,
  axis,
  picking,
}: {
  readonly rows: readonly DotRow[];
  /** Null where the groups are not to be held against a whole. */
  readonly whole: { readonly value: number; readonly label: string } | null;
  readonly axis: Axis;
  readonly picking?: Picking | undefined;
}) {
  const values = [...rows.map(({ value }) => value), whole?.value];
  const bounds = rows.flatMap(({ lower, upper }) => [lower, upper]);
  const scale = scaleWithBounds(values, bounds, axis.isWhole);
  return (
    <div>
      <div className={styles.plot}>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.key} className={picking && `${PICK_PLACE} ${pickedLook(picking, row.key)}`}>
              <span className={styles.name}>
                <PickName name={row.name} groupKey={row.key} picking={picking} />
              </span>
              <span className={styles.track} aria-hidden="true">
                {whole && (
                  <span className={styles.whole} style={{ insetInlineStart: across(scale, whole.value) }} />
                )}
                <RowMarks row={row} scale={scale} />
              </span>
              <span className={styles.label}>{row.label}</span>
            </li>
          ))}
        </ul>
        <div className={styles.axis} aria-hidden="true">
          <span className={styles.name} />
          <span className={styles.ticks}>
            {scale.ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: across(scale, tick) }}>
                {axis.format(tick)}
              </span>
            ))}
          </span>
          <span className={styles.wholeLabel}>{whole?.label}</span>
        </div>
      </div>
      <MarkNotes
        hasBand={rows.some(({ lower, upper }) => lower !== null && upper !== null)}
        hasHollow={rows.some(({ mark }) => mark === 'hollow')}
        hasCut={rows.some(({ upper }) => isBeyond(scale, upper))}
      />
    </div>
  );
}

function RowMarks({
  row: { value, lower, upper, mark },
  scale,
}: {
  readonly row: DotRow;
  readonly scale: Scale;
}) {
  return (
    <>
      {lower !== null && upper !== null && (
        <span
          className={styles.interval}
          style={{
            insetInlineStart: across(scale, lower),
            insetInlineEnd: `calc(100% - ${across(scale, upper)})`,
          }}
        />
      )}
      {isBeyond(scale, upper) && <span className={styles.cut} />}
      <span
        className={`${styles.dot ?? ''} ${mark === 'hollow' ? (styles.hollow ?? '') : ''}`}
        style={{ insetInlineStart: across(scale, value) }}
      />
    </>
  );
}

/** How far along the axis a number stands; a bound beyond it stands at its edge. */
function across({ min, max }: Scale, value: number): string {
  const share = (value - min) / (max - min);
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
