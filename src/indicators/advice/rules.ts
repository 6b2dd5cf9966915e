import type { Split } from '#measures';
import { CATALOGUE, type IndicatorId } from '../catalogue.ts';
import type { Indicator } from '../indicator.ts';

/**
 * What a value is held against: a guide or a target; the same period a year before, by the two intervals; or the months
 * before it, by the limits of an XmR chart.
 */
export type Comparison = 'guide' | 'target' | 'year-before' | 'months-before';

/** Where to look: at the course of the indicator, at its groups, or at the records behind it. */
export type Evidence = 'course' | 'records' | Split;

/** One thing that a month may have to say. */
export interface AdviceRule {
  readonly indicator: string;
  /** The part that is meant of an indicator that only means something divided. */
  readonly group: string | null;
  readonly comparison: Comparison;
  readonly condition: 'above' | 'below';
  /** Under which id of the messages it is told what that usually means and what can be done. */
  readonly words: string;
  readonly evidence: Evidence;
  /** What is told first: 0 to 100. */
  readonly weight: number;
}

type Told = Pick<AdviceRule, 'words' | 'evidence' | 'weight'>;

/** Lapses are the other side of renewals, and are told there. */
const MIRRORS: ReadonlySet<string> = new Set(['dropout-rate'] satisfies IndicatorId[]);

/** Where to look first where a guide is missed, and how much it matters; the course and 60 where nothing is said. */
const BEYOND_GUIDE: Readonly<Partial<Record<IndicatorId, Omit<Told, 'words'>>>> = {
  'incurred-claims-ratio': { evidence: 'benefit', weight: 90 },
  'renewal-rate': { evidence: 'area', weight: 85 },
  'combined-ratio': { evidence: 'course', weight: 80 },
  'collection-rate': { evidence: 'area', weight: 75 },
  'rejection-ratio': { evidence: 'provider', weight: 70 },
};

const guideRules = CATALOGUE.filter(({ id }) => !MIRRORS.has(id)).flatMap((one: Indicator) =>
  [...new Set(one.guides.map(({ kind }) => kind))].map((kind): AdviceRule => ({
    indicator: one.id,
    group: null,
    comparison: 'guide',
    condition: kind === 'at-least' ? 'below' : 'above',
    words: `${one.id}.${kind}`,
    ...(BEYOND_GUIDE[one.id as IndicatorId] ?? { evidence: 'course', weight: 60 }),
  })),
);

const targetRules = CATALOGUE.flatMap(({ id }) =>
  (['above', 'below'] as const).map((condition): AdviceRule => ({
    indicator: id,
    group: null,
    comparison: 'target',
    condition,
    words: 'target',
    evidence: 'course',
    weight: 65,
  })),
);

type Way = 'above' | 'below';

/** What a change of an indicator has to say, whichever way it shows; `year` and `month` where it is looked for. */
function changed(
  id: IndicatorId,
  condition: Way,
  comparisons: ReadonlyArray<'year-before' | 'months-before'>,
  evidence: Evidence,
  weight: number,
  group: string | null = null,
): AdviceRule[] {
  const way = condition === 'above' ? 'rose' : 'fell';
  return comparisons.map((comparison): AdviceRule => ({
    indicator: id,
    group,
    comparison,
    condition,
    words: `${id}.${way}`,
    evidence,
    weight,
  }));
}

const YEAR = ['year-before'] as const;
const MONTHS = ['months-before'] as const;
const EITHER = ['year-before', 'months-before'] as const;

const changeRules = [
  ...changed('incurred-claims-ratio', 'above', YEAR, 'benefit', 72),
  ...changed('incurred-claims-ratio', 'below', YEAR, 'benefit', 40),
  ...changed('claims-incidence', 'above', EITHER, 'benefit', 55),
  ...changed('claims-incidence', 'below', EITHER, 'area', 55),
  ...changed('hospitalisation-rate', 'above', YEAR, 'area', 54),
  ...changed('hospitalisation-rate', 'below', YEAR, 'area', 45),
  ...changed('average-claim-cost', 'above', MONTHS, 'records', 58),
  ...changed('median-days-to-settle', 'above', MONTHS, 'provider', 62),
  ...changed('median-days-to-settle', 'below', MONTHS, 'provider', 18),
  ...changed('promptness-of-settlement', 'below', YEAR, 'days', 64, '0-7'),
  ...changed('promptness-of-settlement', 'above', YEAR, 'days', 66, 'over-90'),
  ...changed('rejection-ratio', 'above', YEAR, 'provider', 56),
  ...changed('rejection-ratio', 'below', YEAR, 'provider', 15),
  ...changed('renewal-rate', 'below', YEAR, 'area', 78),
  ...changed('renewal-rate', 'above', YEAR, 'area', 20),
  ...changed('collection-rate', 'below', MONTHS, 'area', 57),
  ...changed('expense-ratio', 'above', MONTHS, 'course', 50),
  ...changed('maternity-benefit-uptake', 'above', YEAR, 'area', 52),
  ...changed('maternity-benefit-uptake', 'below', YEAR, 'area', 59),
  ...changed('delivery-claims-per-1000-women', 'above', YEAR, 'area', 51),
  ...changed('delivery-claims-per-1000-women', 'below', YEAR, 'area', 53),
  ...changed('caesarean-rate', 'above', YEAR, 'provider', 68),
  ...changed('caesarean-rate', 'below', YEAR, 'provider', 25),
  ...changed('women-share-insured', 'below', YEAR, 'area', 30),
  ...changed('women-share-insured', 'above', YEAR, 'area', 12),
];

/** Everything that a month may have to say. */
export const ADVICE_RULES: readonly AdviceRule[] = [...guideRules, ...targetRules, ...changeRules];
