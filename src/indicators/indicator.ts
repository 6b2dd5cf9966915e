import type { MeasureName, Split } from '#measures';
import type { Reason } from '#units';

/** A part of a formula: a measure, or measures added or taken away. */
export type Term =
  | { readonly op: 'measure'; readonly measure: MeasureName }
  | { readonly op: 'sum'; readonly terms: readonly Term[] }
  | { readonly op: 'minus'; readonly from: Term; readonly less: Term }
  /** Nothing where there is nothing to divide by. */
  | { readonly op: 'quotient'; readonly over: Term; readonly under: Term }
  /** What falls on each month of the period. */
  | { readonly op: 'per-month'; readonly of: Term }
  | { readonly op: 'times'; readonly of: Term; readonly factor: number };

/** How a value comes from measures: as plain data, so that it can be reckoned, put into words and taught. */
export type Formula =
  | { readonly op: 'amount'; readonly of: Term }
  | {
      readonly op: 'ratio';
      readonly over: Term;
      readonly under: Term;
      readonly per: number;
      readonly interval: IntervalMethod | null;
    }
  | { readonly op: 'quantile'; readonly measure: MeasureName; readonly among: MeasureName };

/** Which of several accepted definitions a value stands on; '' where there is only one. */
export type Basis =
  | ''
  | 'service+ibnr'
  | 'service'
  | 'accounts'
  | 'cash'
  | 'number'
  | 'amount'
  | 'register'
  | 'asfr'
  | 'gfr'
  | 'facility'
  | 'population'
  | 'returns'
  | 'submission'
  | 'incident'
  | 'openimis'
  | 'iris'
  | 'gross'
  | 'over-30'
  | 'over-90'
  | 'net-of-subsidy'
  | 'claims'
  | 'normal'
  | 'caesarean'
  | 'number-without-maternity'
  | 'amount-without-maternity'
  | 'maternal-deaths'
  | 'stillbirths'
  | 'accounts-net-of-subsidy'
  | 'expense'
  | 'income';

/** The units of exported values (definitions sections 11 and 12). */
export type Unit =
  | 'persons'
  | 'person-years'
  | 'share'
  | 'ratio'
  | 'per 1000'
  | 'per person-year'
  | 'money'
  | 'days'
  | 'months'
  | 'claims'
  | 'deliveries'
  | 'policies'
  | 'families'
  | 'members'
  | 'pregnancies'
  | 'score'
  | 'complaints'
  | 'staff';

export const DOMAINS = [
  'membership',
  'contributions',
  'claims',
  'promptness',
  'maternity',
  'viability',
  'administration',
  'participation',
  'warning',
] as const;
export type Domain = (typeof DOMAINS)[number];

export type Direction = 'higher' | 'lower' | 'band' | 'none';

/** A work, and the place in it. */
export interface Source {
  readonly work: string;
  readonly place: string;
}

/**
 * A value to hold the indicator against. `recommended` thresholds are ours and may be changed by a scheme, whose `own`
 * they are then.
 */
export interface Guide {
  readonly kind: 'at-least' | 'at-most';
  readonly value: number;
  readonly authority: 'published' | 'recommended' | 'own';
  readonly source: Source;
  /** The bases it is for, where a value on another one is never held against it. */
  readonly bases?: readonly Basis[];
}

/** A case worked by hand or published: the definition's proof and its first exercise. */
export interface Example {
  readonly basis: Basis;
  readonly inputs: Readonly<Partial<Record<MeasureName, number>>>;
  /** What one group has of the inputs, for an indicator that is always split. */
  readonly part?: Readonly<Partial<Record<MeasureName, number>>>;
  readonly result: number;
  readonly source: Source;
}

/** What the interval of a value stands on (definitions section 8). */
export type IntervalMethod =
  | { readonly method: 'wilson' }
  | { readonly method: 'garwood' }
  | { readonly method: 'compound-poisson'; readonly squares: MeasureName }
  | { readonly method: 'rate-ratio'; readonly cases: readonly [MeasureName, MeasureName] };

/** One indicator of the catalogue. What people read of it lives in the words room under the same id. */
export interface Indicator {
  readonly id: string;
  readonly domain: Domain;
  readonly unit: Unit;
  /** Formula by basis, the preferred basis first. */
  readonly bases: ReadonlyArray<readonly [Basis, Formula]>;
  /**
   * Other definitions in use, by basis: what a manager's other system may show for the same name. They are told apart
   * from the indicator's own value and stand in no file of values.
   */
  readonly variants: ReadonlyArray<readonly [Basis, Formula]>;
  /** Whether values are given on every basis that can be known, or only on the first one. */
  readonly given: 'every-basis' | 'first-basis';
  /**
   * The count of events that has to reach 30 before a value is judged; the denominator, where bases have each their own.
   */
  readonly evidence: Term | 'denominator' | null;
  /**
   * Sum of squares of the claims in a value for which the definitions give no interval: a verdict allows for their
   * chance all the same.
   */
  readonly marginFrom: MeasureName | null;
  /** A measure that makes the value provisional while it is not zero. */
  readonly provisionalWith: MeasureName | null;
  readonly direction: Direction;
  readonly guides: readonly Guide[];
  /** Splits that divide numerator and denominator alike. */
  readonly splits: readonly Split[];
  /** Splits that divide the numerator only: the parts add up to the whole. */
  readonly splitsAbove: readonly Split[];
  /** An indicator that is only meaningful divided so. */
  readonly alwaysSplit: Split | null;
  /**
   * Whether an earlier value may be set against a later one: not where each is reckoned as seen from today, so that
   * the old ones have long come to nothing.
   */
  readonly isComparedOverTime: boolean;
  /** Why there is no value where the denominator is less than nothing; null where such a value means something. */
  readonly reasonBelowNothing: Reason | null;
  /** The largest value that is possible in good data. */
  readonly naturalMost: number | null;
  readonly readWith: readonly string[];
  readonly sources: readonly Source[];
  readonly example: Example;
}

type Required = 'domain' | 'unit' | 'bases' | 'direction' | 'sources' | 'example' | 'readWith';

/** Declares an indicator; what is left out takes the plainest value. */
export function indicator<Id extends string>(
  id: Id,
  declared: Pick<Indicator, Required> & Partial<Omit<Indicator, 'id' | Required>>,
): Indicator & { readonly id: Id } {
  return {
    variants: [],
    given: 'every-basis',
    evidence: null,
    provisionalWith: null,
    marginFrom: null,
    guides: [],
    splits: [],
    splitsAbove: [],
    alwaysSplit: null,
    isComparedOverTime: true,
    reasonBelowNothing: null,
    naturalMost: null,
    ...declared,
    id,
  };
}

export const term = (of: MeasureName | Term): Term =>
  typeof of === 'string' ? { op: 'measure', measure: of } : of;

export const amount = (of: MeasureName | Term): Formula => ({ op: 'amount', of: term(of) });
const divided = (
  over: MeasureName | Term,
  under: MeasureName | Term,
  per: number,
  interval: IntervalMethod | null,
): Formula => ({ op: 'ratio', over: term(over), under: term(under), per, interval });

/** A ratio for which the definitions give no interval. */
export const ratio = (over: MeasureName | Term, under: MeasureName | Term): Formula =>
  divided(over, under, 1, null);
/** A share of things counted: Wilson's interval. */
export const proportion = (over: MeasureName | Term, under: MeasureName | Term): Formula =>
  divided(over, under, 1, { method: 'wilson' });
/** Things counted over an exposure: the exact Poisson interval. */
export const rate = (over: MeasureName | Term, under: MeasureName | Term, per: number): Formula =>
  divided(over, under, per, { method: 'garwood' });
/** Claims money over other money: the claims as compound Poisson with this sum of squares. */
export const claimsRatio = (
  over: MeasureName | Term,
  under: MeasureName | Term,
  squares: MeasureName,
): Formula => divided(over, under, 1, { method: 'compound-poisson', squares });
/** One rate over another, each of so many cases: normal on the logarithm. */
export const rateRatio = (over: Term, under: Term, cases: readonly [MeasureName, MeasureName]): Formula =>
  divided(over, under, 1, { method: 'rate-ratio', cases });
export const quantile = (measure: MeasureName, among: MeasureName): Formula => ({
  op: 'quantile',
  measure,
  among,
});
export const sum = (...terms: ReadonlyArray<MeasureName | Term>): Term => ({
  op: 'sum',
  terms: terms.map(term),
});
export const quotient = (over: MeasureName | Term, under: MeasureName | Term): Term => ({
  op: 'quotient',
  over: term(over),
  under: term(under),
});
export const perMonth = (of: MeasureName | Term): Term => ({ op: 'per-month', of: term(of) });
export const times = (factor: number, of: MeasureName | Term): Term => ({
  op: 'times',
  of: term(of),
  factor,
});
export const minus = (from: MeasureName | Term, less: MeasureName | Term): Term => ({
  op: 'minus',
  from: term(from),
  less: term(less),
});
