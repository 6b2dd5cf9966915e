import { signalsOf, type ControlLimits, type Signal } from './signals.ts';
import { naturalLimits } from './xmr.ts';

/** xmr for single values such as money ratios, p for proportions, u for events per exposure (definitions section 8). */
export type ChartKind = 'xmr' | 'p' | 'u';

/** A point in the order of time: a proportion for p, events / exposure x per for u. */
export interface ChartPoint {
  readonly value: number | null;
  /** What was tried (p) or exposed (u); not looked at for xmr. */
  readonly size: number | null;
}

/** From where on limits begin anew, and on what they stand. */
export interface ChartPhases {
  /** Indexes of points with which a new phase begins; the first does in any case. */
  readonly phases: readonly number[];
  /** On how many of a phase's first points, gaps among them, its limits stand; null for all. */
  readonly baseline: number | null;
  /** Of how much exposure the values of a u-chart are; 1 unless told. */
  readonly per?: number;
}

/** One entry a point. */
export interface ControlChart {
  /** Null where a point has no size, or its phase too little to stand on. */
  readonly limits: ReadonlyArray<ControlLimits | null>;
  /** The rules each point breaks, with its side. */
  readonly signals: ReadonlyArray<readonly Signal[]>;
}

/**
 * Limits of every point and the rules it breaks (see signalsOf). XmR: mean +- 2.66 x mean moving range. p and u: the pooled
 * mean (sum of what was counted / sum of sizes) +- 3 standard deviations, sqrt(p (1 - p) / n) and sqrt(u / n), of each
 * point's own size, cut off at 0 and p at 1. No row leads from one phase into the next. A phase has no limits where fewer
 * than two points are known (XmR: two neighbours), or where p and u are 0 or p is 1 throughout what they stand on: then
 * nothing tells how much chance does. Sources: D. C. Montgomery, Introduction to Statistical Quality Control, 6th ed.
 * (2009), sections 7.2.1 and 7.3.2; L. P. Provost and S. K. Murray, The Health Care Data Guide (2011), ch. 5; phases as
 * in NHS England, Making Data Count: recalculated limits.
 */
export function controlChart(
  kind: ChartKind,
  points: readonly ChartPoint[],
  { phases, baseline, per = 1 }: ChartPhases,
): ControlChart {
  const beginnings = [0, ...phases.filter((index) => index > 0 && index < points.length)];
  const starts = [...new Set(beginnings)].sort((a, b) => a - b);
  const limits: Array<ControlLimits | null> = [];
  const signals: Array<readonly Signal[]> = [];
  starts.forEach((start, i) => {
    const phase = points.slice(start, starts[i + 1]);
    const limitsAt = limitsFrom(kind, phase.slice(0, baseline ?? phase.length), per);
    const uncut = phase.map(limitsAt);
    const values = phase.map(({ value }) => value);
    limits.push(...uncut.map((one) => one && cutOff(kind, one)));
    for (const found of signalsOf(values, uncut))
      signals.push(found.map((signal) => ({ ...signal, since: signal.since + start })));
  });
  return { limits, signals };
}

/** What gives a point its limits, from the points they stand on. */
function limitsFrom(kind: ChartKind, base: readonly ChartPoint[], per: number) {
  if (kind === 'xmr') {
    const limits = naturalLimits(base.map(({ value }) => value));
    return () => limits;
  }
  const known = base.flatMap(({ value, size }) =>
    value !== null && isSize(size) ? [{ size, weighted: value * size }] : [],
  );
  const sizes = known.reduce((sum, { size }) => sum + size, 0);
  const mean = known.reduce((sum, { weighted }) => sum + weighted, 0) / sizes;
  // Of one case or one unit of exposure.
  const variance = kind === 'p' ? mean * (1 - mean) : mean * per;
  return ({ size }: ChartPoint): ControlLimits | null => {
    if (known.length < 2 || !isSize(size) || !(variance > 0)) return null;
    const reach = 3 * Math.sqrt(variance / size);
    return { mean, lower: mean - reach, upper: mean + reach };
  };
}

function isSize(size: number | null): size is number {
  return size !== null && size > 0;
}

/** A proportion or a rate is not below 0, and a proportion not above 1. */
function cutOff(kind: ChartKind, { mean, lower, upper }: ControlLimits): ControlLimits {
  if (kind === 'xmr') return { mean, lower, upper };
  return { mean, lower: Math.max(0, lower), upper: kind === 'p' ? Math.min(1, upper) : upper };
}
