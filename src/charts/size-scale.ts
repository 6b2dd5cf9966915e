import { scaleOver, type Scale } from './scale.ts';

/** An axis of sizes: even steps, or even factors where the sizes are too far apart for that. */
export interface SizeScale extends Scale {
  readonly isLog: boolean;
}

/** The factor between the smallest and largest size from which an axis goes by factors. */
const FAR = 50;

/** An axis that holds sizes above 0; by factors where the largest is more than 50 times the smallest. */
export function sizeScale(sizes: readonly number[]): SizeScale {
  const known = sizes.filter((size) => size > 0);
  const [smallest, largest] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0 || largest / smallest <= FAR) return { ...scaleOver(sizes), isLog: false };
  const [min, max] = [smallest / 1.3, largest * 1.15];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(min)); 10 ** power <= max; power++)
    for (const step of Math.log10(max / min) > 3 ? [1] : [1, 3])
      if (step * 10 ** power >= min && step * 10 ** power <= max) ticks.push(step * 10 ** power);
  return { min, max, ticks, isLog: true };
}

/** How far along an axis a number stands, from 0 to 1. */
export function shareAlong({ min, max, isLog }: SizeScale, value: number): number {
  return isLog ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}

/** The number at a share of an axis. */
export function numberAlong({ min, max, isLog }: SizeScale, share: number): number {
  return isLog ? min * (max / min) ** share : min + (max - min) * share;
}
