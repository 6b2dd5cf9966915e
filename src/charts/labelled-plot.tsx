import { useCallback, useState, type ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import { Key, PlacedLabels, type Named, type PlacedName } from './end-labels.tsx';
import styles from './labelled-plot.module.css';
import { MarkNotes, type MarksDrawn } from './mark-notes.tsx';
import type { Picking } from './picking.tsx';
import type { Scale } from './scale.ts';

/** A plot with names beside it at their heights, or above it where there is no room, and how to read its marks below. */
export function LabelledPlot({
  scale,
  height,
  names,
  beside,
  marks = {},
  picking,
  onWidth,
  children,
}: {
  readonly scale: Scale;
  readonly height: number;
  /** All names, for the line above. */
  readonly names: readonly Named[];
  /** Those that have a height to stand at; null where names can only stand above. */
  readonly beside: readonly PlacedName[] | null;
  readonly marks?: MarksDrawn;
  /** Which of the names can be pressed. */
  readonly picking?: Picking | undefined;
  /** Told how wide the drawing is, in pixels. */
  readonly onWidth?: (width: number) => void;
  readonly children: ReactElement;
}) {
  const [width, setWidth] = useState(0);
  const measured = useCallback(
    (now: number) => {
      setWidth(now);
      onWidth?.(now);
    },
    [onWidth],
  );
  return (
    <div className={`${styles.plot} ${printLook(width)}`}>
      {names.length > 0 && <Key layers={names} isAlways={beside === null} picking={picking} />}
      <div className={styles.beside}>
        <ResponsiveContainer width="100%" height={height} onResize={measured}>
          {children}
        </ResponsiveContainer>
        {beside && beside.length > 0 && (
          <PlacedLabels labels={beside} scale={scale} height={height} picking={picking} />
        )}
      </div>
      <MarkNotes {...marks} />
    </div>
  );
}

/** A drawing that shrinks to fit on paper needs larger letters there. */
function printLook(width: number): string {
  if (width > 1400) return styles.widest ?? '';
  return width > 900 ? (styles.wide ?? '') : '';
}
