import {
  indicatorOf,
  valueOf,
  type Formula,
  type Indicator,
  type IndicatorValue,
  type Term,
} from '#indicators';
import type { MeasureName } from '#measures';
import { countedOf, type Inputs } from './counted-of.ts';

const of = (measure: MeasureName): Term => ({ op: 'measure', measure });
const share = (over: Term, under: MeasureName): Formula => ({
  op: 'ratio',
  over,
  under: of(under),
  per: 1,
  interval: null,
});

const PAID = of('claims-paid-amount');
const INCURRED: Term = {
  op: 'minus',
  from: { op: 'sum', terms: [PAID, of('claims-reserve-at-end')] },
  less: of('claims-reserve-before'),
};

/**
 * Four ratios that are all called the claims ratio somewhere (catalogue section E1): incurred over earned is the one for
 * a board; the others divide what was paid by what was earned, collected or written.
 */
export const CLAIMS_RATIOS = [
  ratioNamed('incurred-earned', share(INCURRED, 'earned-contributions')),
  ratioNamed('paid-earned', share(PAID, 'earned-contributions')),
  ratioNamed('paid-collected', share(PAID, 'contributions-collected')),
  ratioNamed('paid-written', share(PAID, 'due-of-starting-policies')),
] as const;

export interface ClaimsRatio<Id extends string = string> {
  readonly id: Id;
  /** The claims ratio of the catalogue with this formula as its only one. */
  readonly indicator: Indicator;
}

function ratioNamed<Id extends string>(id: Id, formula: Formula): ClaimsRatio<Id> {
  return { id, indicator: reckonedBy('paid-claims-ratio', formula) };
}

/** An indicator of the catalogue with another formula, judged by nothing; an Error where there is none of this id. */
export function reckonedBy(id: string, formula: Formula): Indicator {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return { ...indicator, bases: [['', formula]], variants: [], evidence: null, guides: [] };
}

/** The measures that the four ratios are made of, in the order of the books: claims first. */
export const RATIO_MEASURES = [
  'claims-paid-amount',
  'claims-reserve-before',
  'claims-reserve-at-end',
  'earned-contributions',
  'contributions-collected',
  'due-of-starting-policies',
] as const satisfies readonly MeasureName[];
export type RatioMeasure = (typeof RATIO_MEASURES)[number];

/** The four ratios of some amounts, as shares, in the order of CLAIMS_RATIOS. */
export function claimsRatios(inputs: Inputs): readonly IndicatorValue[] {
  const counted = countedOf(inputs);
  return CLAIMS_RATIOS.map(({ indicator }) => valueOf(indicator, '', counted, { period: 0, column: 0 }));
}
