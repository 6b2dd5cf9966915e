import type { CellsFilled, FindingCode, KindComing, Lateness } from '#measures';
import { KIND_NAMES, type Kind } from '#records';
import type { Month } from '#units';
import { DIMENSION_OF_FINDING } from './dimensions.ts';

/** What quality is looked at by: after the WHO Data Quality Review and the dimensions of DHIS2's data quality tools. */
export const QUALITY_DIMENSIONS = ['completeness', 'timeliness', 'consistency', 'outliers'] as const;
export type QualityDimension = (typeof QUALITY_DIMENSIONS)[number];

/**
 * How much each counts of the whole. The Review's first dimension is completeness and timeliness, its second internal
 * consistency: half each. Within the second, what contradicts itself is surely wrong, what is unusual only perhaps.
 */
export const QUALITY_WEIGHTS: Readonly<Record<QualityDimension, number>> = {
  completeness: 25,
  timeliness: 25,
  consistency: 35,
  outliers: 15,
};

/** What was counted of a scheme's records, as far as scores stand on it. */
export interface QualityCounts {
  readonly records: Readonly<Record<Kind, number>>;
  readonly cells: readonly CellsFilled[];
  readonly comings: readonly KindComing[];
  readonly lateness: Lateness | null;
  readonly monthsJudged: number;
  readonly findings: ReadonlyArray<{
    readonly code: FindingCode;
    readonly kind: Kind;
    readonly count: number;
    readonly months?: readonly Month[];
  }>;
  readonly unusual: ReadonlyArray<{
    readonly kind: Kind;
    readonly column: string;
    readonly checked: number;
    readonly count: number;
  }>;
}

/** What a score is made of: so many things looked at, so many of them not as they should be. */
export type QualityPart = { readonly looked: number; readonly amiss: number } & (
  | { readonly what: 'column' | 'unusual'; readonly kind: Kind; readonly column: string }
  | { readonly what: 'waiting' | 'months'; readonly kind: Kind }
  | { readonly what: 'finding'; readonly kind: Kind; readonly code: FindingCode }
  | { readonly what: 'late' | 'volume' }
);

export interface DimensionScore {
  readonly dimension: QualityDimension;
  readonly weight: number;
  /** 0 to 100; null where there is nothing to tell it by. */
  readonly score: number | null;
  readonly parts: readonly QualityPart[];
  /** What is amiss and what was looked at, together. */
  readonly amiss: number;
  readonly looked: number;
}

/** Parts that are not as they should be, and how many points of the whole score putting them right would bring. */
export interface Repair {
  readonly dimension: QualityDimension;
  /** One, or all kinds that lack months: these are mostly added together. */
  readonly parts: readonly QualityPart[];
  readonly gain: number;
}

export interface QualityScores {
  /** The mean of the known scores by their weights; null where none is known. */
  readonly overall: number | null;
  readonly dimensions: readonly DimensionScore[];
  /** What would raise the whole score most, most first. */
  readonly repairs: readonly Repair[];
}

const REPAIRS_TOLD = 3;
/** A gain that would be shown as 0.0 is none. */
const LEAST_GAIN = 0.05;

/** Scores of a scheme's records; `waiting` is how many refused rows of each kind wait for correction, where that is known. */
export function qualityScores(
  counts: QualityCounts,
  waiting: Readonly<Partial<Record<Kind, number>>> = {},
): QualityScores {
  const all = KIND_NAMES.reduce((sum, kind) => sum + counts.records[kind], 0);
  const unusual = unusualParts(counts);
  const dimensions = [
    scored('completeness', completenessParts(counts, waiting), 0),
    scored('timeliness', timelinessParts(counts), 0),
    scored('consistency', findingParts(counts, all), all),
    scored('outliers', unusual, sumOf(unusual, 'looked')),
  ];
  const overall = overallOf(dimensions);
  return { overall, dimensions, repairs: overall === null ? [] : repairsOf(dimensions, overall) };
}

function completenessParts(
  { cells, records }: QualityCounts,
  waiting: Readonly<Partial<Record<Kind, number>>>,
): QualityPart[] {
  const columns = cells
    .filter(({ isKept, isCounted }) => isKept && isCounted)
    .map(({ kind, column, due, filled }): QualityPart => ({
      what: 'column',
      kind,
      column,
      looked: due,
      amiss: due - filled,
    }));
  const rows = KIND_NAMES.flatMap((kind): QualityPart[] => {
    const amiss = waiting[kind] ?? 0;
    return amiss > 0 ? [{ what: 'waiting', kind, looked: records[kind] + amiss, amiss }] : [];
  });
  return [...columns, ...rows];
}

function timelinessParts({ comings, lateness }: QualityCounts): QualityPart[] {
  const months = comings
    .filter(({ expected }) => expected > 0)
    .map(({ kind, expected, missing }): QualityPart => ({
      what: 'months',
      kind,
      looked: expected,
      amiss: missing.length,
    }));
  if (!lateness) return months;
  return [...months, { what: 'late', looked: lateness.claims, amiss: lateness.claims - lateness.within }];
}

function findingParts({ findings }: QualityCounts, all: number): QualityPart[] {
  return findings
    .filter(({ code }) => DIMENSION_OF_FINDING[code] === 'consistency')
    .map(({ code, kind, count }) => ({ what: 'finding', code, kind, looked: all, amiss: count }));
}

function unusualParts({ unusual, findings, monthsJudged }: QualityCounts): QualityPart[] {
  const values = unusual
    .filter(({ checked }) => checked > 0)
    .map(({ kind, column, checked, count }): QualityPart => ({
      what: 'unusual',
      kind,
      column,
      looked: checked,
      amiss: count,
    }));
  if (monthsJudged === 0) return values;
  const unlike = findings
    .filter(({ code }) => DIMENSION_OF_FINDING[code] === 'outliers')
    .reduce((sum, { months = [] }) => sum + months.length, 0);
  return [...values, { what: 'volume', looked: monthsJudged, amiss: unlike }];
}

function scored(dimension: QualityDimension, parts: readonly QualityPart[], looked: number): DimensionScore {
  const amiss = sumOf(parts, 'amiss');
  const score = RATED.has(dimension) ? rated(amiss, looked) : meanOfShares(parts);
  return { dimension, weight: QUALITY_WEIGHTS[dimension], score, parts, amiss, looked };
}

/** Dimensions that are told by a rate; the others by the mean of the shares of their parts. */
const RATED: ReadonlySet<QualityDimension> = new Set(['consistency', 'outliers']);

/**
 * One point less for each in a thousand, so that 10 % leave none: the part of districts or figures from which the WHO Data
 * Quality Review speaks of a problem. What share of records is right would be near 100 for all.
 */
function rated(amiss: number, looked: number): number | null {
  return looked === 0 ? null : Math.max(0, 100 - (1000 * amiss) / looked);
}

/** Every part counts the same, however many records it has: a million claims do not hide an empty column of policies. */
function meanOfShares(parts: readonly QualityPart[]): number | null {
  if (parts.length === 0) return null;
  const shares = parts.map(({ looked, amiss }) => (looked - amiss) / looked);
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / parts.length;
}

function sumOf(parts: readonly QualityPart[], of: 'looked' | 'amiss'): number {
  return parts.reduce((sum, part) => sum + part[of], 0);
}

function overallOf(dimensions: readonly DimensionScore[]): number | null {
  const known = dimensions.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : known.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights;
}

/** Puts what is amiss right in turn and scores anew: what that adds is its gain. */
function repairsOf(dimensions: readonly DimensionScore[], overall: number): Repair[] {
  const repairs = dimensions.flatMap(({ dimension, parts, looked }) =>
    repairable(parts).map((mended): Repair => {
      const left = parts.map((part) => (mended.includes(part) ? { ...part, amiss: 0 } : part));
      const after = dimensions.map((one) =>
        one.dimension === dimension ? scored(dimension, left, looked) : one,
      );
      return { dimension, parts: mended, gain: (overallOf(after) ?? overall) - overall };
    }),
  );
  return repairs
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, REPAIRS_TOLD);
}

/** What is amiss, as it would be put right: part by part, but missing months all at once. */
function repairable(parts: readonly QualityPart[]): ReadonlyArray<readonly QualityPart[]> {
  const amiss = parts.filter((part) => part.amiss > 0);
  const months = amiss.filter(({ what }) => what === 'months');
  const others = amiss.filter(({ what }) => what !== 'months').map((part) => [part]);
  return months.length > 0 ? [months, ...others] : others;
}
