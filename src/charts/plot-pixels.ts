import { useCallback, useState } from 'react';
import { PLOT } from './points.ts';

/** What of a plot's width is not drawn on. */
const BESIDE = PLOT.left + PLOT.yAxis + PLOT.right;

/**
 * How many pixels across there are for the points of a plot, where they are fewer than the points; null otherwise, so
 * that a plot that needs no thinning is not drawn again for having been measured.
 */
export function usePlotPixels(points: number): readonly [number | null, (width: number) => void] {
  const [pixels, setPixels] = useState<number | null>(null);
  const onWidth = useCallback(
    (width: number) => {
      const room = Math.max(1, Math.floor(width) - BESIDE);
      setPixels(room < points ? room : null);
    },
    [points],
  );
  return [pixels, onWidth];
}
