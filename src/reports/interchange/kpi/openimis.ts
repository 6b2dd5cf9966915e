import type { IndicatorId, Unit } from '#indicators';
import type { MeasureName } from '#measures';
import type { KpiLine, KpiMatch } from './lines.ts';

const counted = (code: string, unit: Unit, measure: MeasureName, match: KpiMatch = 'same'): KpiLine => ({
  code,
  unit,
  match,
  ours: { formula: { op: 'amount', of: { op: 'measure', measure } } },
});

/** Derived by openIMIS's own formula, which is a basis of our indicator. */
const derived = (code: string, unit: Unit, indicator: IndicatorId): KpiLine => ({
  code,
  unit,
  match: 'same',
  ours: { indicator, basis: 'openimis' },
});

const CLAIMS_PER_INSURED = {
  formula: {
    op: 'ratio',
    over: { op: 'measure', measure: 'claims-served' },
    under: { op: 'measure', measure: 'insured-at-end' },
    per: 1,
    interval: null,
  },
} as const;

/**
 * The primary and derived operational indicators of openIMIS, in its own codes. Source: openIMIS user manual, Tools, Reports:
 * policy_pi.rst, claim_poi.rst and product_doi.rst of github.com/openimis/openimis_docs.
 */
export const OPENIMIS_KPIS: readonly KpiLine[] = [
  counted('P1', 'policies', 'policies-at-end'),
  counted('P2', 'policies', 'policies-new', 'differs'),
  counted('P3', 'policies', 'policies-suspended'),
  counted('P4', 'policies', 'policies-expiring', 'differs'),
  counted('P5', 'policies', 'policies-following', 'differs'),
  counted('P6', 'persons', 'insured-at-end', 'differs'),
  counted('P7', 'persons', 'newly-insured', 'differs'),
  counted('P8', 'money', 'contributions-collected'),
  counted('P9', 'money', 'contributions-allocated'),
  counted('P10', 'claims', 'claims-served'),
  counted('P11', 'money', 'paid-amount-by-service'),
  counted('P12', 'claims', 'claims-served-rejected'),
  derived('D1', 'share', 'incurred-claims-ratio'),
  { ...derived('D2', 'share', 'renewal-rate'), match: 'differs' },
  { ...derived('D3', 'share', 'growth-rate'), match: 'differs' },
  derived('D4', 'days', 'average-days-to-settle'),
  derived('D5', 'share', 'settlement-ratio'),
  { code: 'D6', unit: 'ratio', match: 'differs', ours: CLAIMS_PER_INSURED },
  derived('D7', 'money', 'average-claim-cost'),
  { code: 'D8', unit: 'score', match: 'differs', ours: { indicator: 'satisfaction-level', basis: '' } },
  { code: 'D9', unit: 'share', match: 'none', ours: null },
];
