import { controlChart, type ChartKind, type ControlLimits, type Signal } from '#statistics';
import type { Basis, Formula, Indicator, Term } from '../indicator.ts';
import { partsOf, termsOf, type IndicatorValue } from '../value.ts';

/**
 * Fewest known values on which limits are more than a trial. Source: NHS England, Making Data Count; its package
 * NHSRplotthedots calls limits of groups of fewer than 12 points "trial limits".
 */
export const FEWEST_POINTS = 12;

/** A stretch of values under limits of their own. */
export interface Phase {
  /** Position of its first value, and of the first behind it. */
  readonly start: number;
  readonly end: number;
  /** How many known values its limits stand on. */
  readonly known: number;
}

/** An indicator's values in the order of time under their limits: one entry a value. */
export interface Controlled {
  readonly kind: ChartKind;
  /** What is held against limits; null where a value is missing, provisional or incomplete. */
  readonly points: ReadonlyArray<number | null>;
  readonly limits: ReadonlyArray<ControlLimits | null>;
  readonly signals: ReadonlyArray<readonly Signal[]>;
  readonly phases: readonly Phase[];
}

/** Where limits begin anew, and on what they stand. */
export interface LimitsChoice {
  /** Positions of values with which limits begin anew. */
  readonly starts: readonly number[];
  /** Limits of each phase stand on its first twelve known values rather than on all of them. */
  readonly isFrozen: boolean;
}

/**
 * The chart that a formula calls for by its interval (definitions section 8): p for a share of things counted, u for
 * things counted over an exposure, XmR for money ratios, amounts, stocks and all else.
 */
export function chartKindOf(formula: Formula): ChartKind {
  const method = formula.op === 'ratio' ? formula.interval?.method : undefined;
  return method === 'wilson' ? 'p' : method === 'garwood' ? 'u' : 'xmr';
}

/**
 * Holds the values of an indicator on a basis against control limits. They are of periods that do not overlap, the last
 * one last: values of rolling months share eleven months with their neighbours and break every rule by themselves.
 */
export function controlled(
  indicator: Pick<Indicator, 'id' | 'bases' | 'variants' | 'naturalMost'>,
  basis: Basis,
  values: readonly IndicatorValue[],
  { starts, isFrozen }: LimitsChoice,
): Controlled {
  const formula = [...indicator.bases, ...indicator.variants].find(([name]) => name === basis)?.[1];
  if (!formula) throw new Error(`${indicator.id} has no basis ${basis}`);
  const kind = chartKindOf(formula);
  const per = formula.op === 'ratio' ? formula.per : 1;
  const points = values.map((value) => ({
    value: isPoint(value) ? value.value : null,
    size: isPoint(value) ? value.denominator : null,
  }));
  const known = points.flatMap(({ value }) => value ?? []);
  const bounds = boundsOf(indicator.naturalMost, formula, known);
  const inside = starts.filter((start) => start > 0 && start < values.length);
  const beginnings = [...new Set([0, ...inside])].sort((a, b) => a - b);
  const limits: Array<ControlLimits | null> = [];
  const signals: Array<readonly Signal[]> = [];
  const phases = beginnings.map((start, i): Phase => {
    const end = beginnings[i + 1] ?? values.length;
    const phase = points.slice(start, end);
    const baseline = isFrozen ? placeOfKnown(phase, FEWEST_POINTS) : null;
    const chart = controlChart(kind, phase, { phases: [], baseline, per });
    limits.push(...chart.limits.map((one) => one && within(bounds, one)));
    for (const found of chart.signals)
      signals.push(found.map((signal) => ({ ...signal, since: signal.since + start })));
    const base = phase.slice(0, baseline ?? phase.length);
    return { start, end, known: base.filter(({ value }) => value !== null).length };
  });
  return { kind, points: points.map(({ value }) => value), limits, signals, phases };
}

/** Complete values are points, also those on few events: limits of p- and u-charts are wide there by themselves. */
function isPoint({ value, status }: IndicatorValue): boolean {
  return value !== null && (status === 'ok' || status === 'small-numbers');
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What a value cannot lie beyond, as far as its formula and the values themselves show. */
function boundsOf(naturalMost: number | null, formula: Formula, known: readonly number[]): Bounds {
  const isNeverBelow = formula.op === 'quantile' || !termsOf(formula).some(takesAway);
  return {
    least: isNeverBelow && known.every((value) => value >= 0) ? 0 : -Infinity,
    most: naturalMost !== null && known.every((value) => value <= naturalMost) ? naturalMost : Infinity,
  };
}

function takesAway(term: Term): boolean {
  return term.op === 'minus' || (term.op !== 'measure' && partsOf(term).some(takesAway));
}

/** Limits are drawn no further than values can go; the rules have been put to the whole of them. */
function within({ least, most }: Bounds, { mean, lower, upper }: ControlLimits): ControlLimits {
  return { mean, lower: Math.max(least, lower), upper: Math.min(most, upper) };
}

/** How many of the first points it takes to have so many known ones; all where there are not. */
function placeOfKnown(points: ReadonlyArray<{ readonly value: number | null }>, wanted: number): number {
  let known = 0;
  const last = points.findIndex(({ value }) => value !== null && ++known === wanted);
  return last < 0 ? points.length : last + 1;
}
