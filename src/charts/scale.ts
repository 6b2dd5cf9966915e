/** How numbers on an axis are written, and whether only whole ones mean something. */
export interface Axis {
  readonly format: (value: number) => string;
  readonly isWhole: boolean;
}

/** Where an axis is marked. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

export type Numbers = ReadonlyArray<number | null | undefined>;

const STEPS = [1, 2, 2.5, 5, 10];
/** A span that comes of reckoning only; an axis has to have some length. */
const NOISE = 1e-12;

/** Round marks from zero, or below it, to just beyond the largest value; at most about five. No value lies outside. */
export function scaleOver(values: Numbers, isWhole = false): Scale {
  const known = values.filter((value): value is number => typeof value === 'number');
  const largest = Math.max(0, ...known);
  const smallest = Math.min(0, ...known);
  if (!Number.isFinite(largest - smallest)) return { min: 0, max: 1, ticks: [0, 1] };
  const span = largest - smallest;
  const step = stepFor(span > NOISE ? span : 1, isWhole);
  const first = Math.floor(smallest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(largest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/**
 * A scale that reaches every value, and bounds of intervals as far as twice the largest value: a bound far above would
 * press all values into a corner, so its interval runs beyond the axis.
 */
export function scaleWithBounds(values: Numbers, bounds: Numbers, isWhole = false): Scale {
  const largest = Math.max(0, ...values.filter((value) => typeof value === 'number'));
  const limit = largest > 0 ? largest * 2 : Infinity;
  const near = bounds.map((bound) => (typeof bound === 'number' ? Math.min(bound, limit) : bound));
  return scaleOver([...values, ...near], isWhole);
}

/** Whether a bound lies above the axis, more than the noise of reckoning. */
export function isBeyond(scale: Scale, bound: number | null | undefined): boolean {
  return typeof bound === 'number' && bound > scale.max + (scale.max - scale.min) * 1e-9;
}

/** The round distance of marks on a span, that there are at most about five. */
export function stepFor(span: number, isWhole: boolean): number {
  const rough = isWhole ? Math.max(1, span / 4) : span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = STEPS.map((step) => step * power).filter((step) => !isWhole || Number.isInteger(step));
  return steps.find((step) => step >= rough * 0.999) ?? 10 * power;
}

/** Takes off the binary noise of multiplying a step. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
