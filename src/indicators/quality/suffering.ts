import { measureOf, type MeasureName, type Split } from '#measures';
import type { Kind } from '#records';
import { CATALOGUE, type IndicatorId } from '../catalogue.ts';
import { measuresFor } from '../needs.ts';

/** What goes wrong where a column is not filled. */
export interface Suffering {
  /** Indicators whose values then stand on less, or on a stand-in. */
  readonly indicators: readonly IndicatorId[];
  /** What figures can then be divided by in part only. */
  readonly split: Split | null;
}

/** Measures that read a column where a record may leave it blank. */
const READ: Readonly<Record<string, readonly MeasureName[]>> = {
  'policies.status_date': ['policies-suspended', 'insured-at-end', 'earned-contributions'],
  'policies.enrol_date': [],
  'policies.insured_count': ['insured-at-end', 'insured-years'],
  'claims.benefit': ['inpatient-claims', 'outpatient-claims', 'deliveries', 'maternity-claims-paid'],
  'claims.discharge_date': ['stay-days', 'stays'],
  'claims.decided_date': ['claims-approved', 'claims-decided', 'claims-rejected'],
  'claims.settled_date': ['claims-paid', 'claims-ended', 'median-days', 'claims-outstanding'],
  'claims.amount_approved': ['amount-approved', 'open-claims-amount-at-end'],
  'claims.amount_paid': ['claims-paid-amount', 'paid-amount-by-service'],
  'claims.provider': ['claims-repeated', 'claims-at-second-provider'],
  'members.poverty': ['insured-poor-at-end', 'insured-of-known-poverty-at-end'],
  'contributions.payer': ['received-from-members', 'received-from-others', 'earned-from-members'],
  'pregnancies.anc_visits': ['births-anc1', 'births-anc4'],
  'pregnancies.delivery_date': ['births-visits-known', 'births-place-known', 'births-attendant-known'],
  'pregnancies.place': ['births-in-facility'],
  'pregnancies.attendant': ['births-skilled'],
  'pregnancies.mode': ['births-by-caesarean'],
  'pregnancies.outcome': ['maternal-deaths', 'stillbirths'],
  'finance.budget': ['budgeted-expenses', 'budgeted-income'],
  'feedback.score': ['sum-of-marks'],
};

/** Columns that say to which group a record belongs. */
const DIVIDES: Readonly<Record<string, Split>> = {
  'members.area': 'area',
  'members.poverty': 'poverty',
  'members.relationship': 'area',
  'policies.product': 'product',
  'claims.provider': 'provider',
  'claims.benefit': 'benefit',
};

/** What suffers from the blank cells of a column. */
export function sufferingFrom(kind: Kind, column: string): Suffering {
  const name = `${kind}.${column}`;
  const isRead = new Set<MeasureName>(READ[name] ?? []);
  const reads = (measure: MeasureName) => isRead.has(measure) || readsSheet(measure, kind, column);
  const indicators = CATALOGUE.filter((indicator) => measuresFor([indicator]).some(reads));
  return { indicators: indicators.map(({ id }) => id), split: DIVIDES[name] ?? null };
}

/** Whether a measure is told by a column of balance sheets or of monthly returns. */
function readsSheet(name: MeasureName, kind: Kind, column: string): boolean {
  const measure = measureOf(name);
  const told: ReadonlyArray<string | undefined> =
    kind === 'return' && measure.onReturn
      ? [...measure.onReturn.plus, ...(measure.onReturn.minus ?? []), measure.onReturn.orStart]
      : kind === 'balance' && measure.nature === 'holding'
        ? [...measure.plus, ...(measure.minus ?? [])]
        : [];
  return told.includes(column);
}
