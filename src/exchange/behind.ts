import { measureOf, type MeasureName } from '#measures';

/** Measures of persons, of what they have or of what happened to them: their own numbers say how many are behind them. */
const COUNTS: ReadonlySet<string> = new Set([
  'persons',
  'person-years',
  'policies',
  'claims',
  'deliveries',
  'families',
  'visits',
  'complaints',
  'pregnancies',
]);

/** Where no count has the very records of an amount: one whose records are fewer, or the nearest there is. */
const NEAREST: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  ibnr: 'claims-by-service',
  'ibnr-at-end': 'claims-outstanding',
  'ibnr-of-earlier': 'claims-outstanding',
  'paid-amount-by-service': 'claims-served-paid',
  'days-to-settle': 'claims-ended',
  'caesarean-cost': 'caesareans',
  'open-claims-amount-at-end': 'claims-outstanding',
  'unsettled-before': 'claims-outstanding',
  'claims-amount-by-service': 'claims-by-service',
  'claims-amount-squared': 'claims-by-service',
  'claims-paid-amount': 'claims-paid',
  'claimed-of-paid': 'claims-paid',
  'claims-rejected-amount': 'claims-rejected',
  'claims-decided-amount': 'claims-decided',
  'amount-paid-on-returns': 'claims-paid',
  'amount-claimed-on-returns': 'claims-reported',
  'claims-reserve-at-end': 'claims-outstanding',
  'claims-reserve-before': 'claims-outstanding',
  'days-before-submission': 'claims-ended-all-in-order',
  'days-after-submission': 'claims-ended-all-in-order',
  'days-to-pay': 'claims-served-paid',
  'claimed-of-approved': 'claims-approved',
  'amount-approved': 'claims-approved',
  'stay-days': 'stays',
  'marks-given': 'marks-given',
  'sum-of-marks': 'marks-given',
  'normal-delivery-cost': 'normal-deliveries',
  'maternity-amount-paid': 'maternity-claims-paid',
  'claims-amount-of-everybody': 'claims-of-everybody',
  'claims-amount-of-women': 'claims-of-women',
  'claims-amount-of-men': 'claims-of-men',
  'other-claims-amount-of-women': 'other-claims-of-women',
  'other-claims-amount-of-men': 'other-claims-of-men',
  'due-of-starting-policies': 'policies-starting',
  'received-of-starting-policies': 'policies-starting',
  'due-past-30-days': 'policies-past-30-days',
  'unpaid-past-30-days': 'policies-past-30-days',
  'expected-deliveries-asfr': 'entitled-women-years',
  'expected-deliveries-gfr': 'entitled-women-years',
  'births-expected-asfr': 'women-years',
  'births-expected-gfr': 'women-years',
  'births-expected': 'women-years',
  // Of receipts nothing is counted: whose they may be is the policies in force.
  'contributions-collected': 'policies-at-end',
  'received-from-members': 'policies-at-end',
  'received-from-others': 'policies-at-end',
  'earned-contributions': 'policies-at-end',
  'unearned-contributions': 'policies-at-end',
  'contributions-allocated': 'policies-at-end',
  'earned-from-members': 'policies-at-end',
};

/** What of the scheme's own is nobody's: its accounts, its staff, what its profile gives, how many months there are. */
const OF_THE_SCHEME: ReadonlySet<string> = new Set(['given', 'holding', 'filed', 'months', 'lately']);

/**
 * The count of the records behind a measure, by which it is decided whether it has to be hidden: itself where it is a
 * count; null where it says nothing of any person. An Error where nobody has said which it is.
 */
export function countBehind(name: MeasureName): MeasureName | null {
  const near = NEAREST[name];
  if (near) return near;
  const measure = measureOf(name);
  const isOfEntries = 'of' in measure && ['entries', 'entry-lines'].includes(measure.of);
  if (OF_THE_SCHEME.has(measure.nature) || isOfEntries) return null;
  if (measure.nature === 'reported' && !COUNTS.has(measure.unit)) return null;
  if (COUNTS.has(measure.unit) || ['quantile', 'costliest'].includes(measure.nature)) return name;
  throw new Error(`Nobody has said which records are behind ${name}`);
}

/**
 * Counts that are the sum of others wherever all are known, so that one of them can be reckoned from the others (a test
 * finds them in made-up schemes). The first is the total.
 */
export const SUMS: ReadonlyArray<readonly [total: MeasureName, ...parts: MeasureName[]]> = [
  ['claims-decided', 'claims-paid', 'claims-rejected'],
  ['claims-ended', 'claims-paid', 'claims-rejected'],
  ['claims-ended-all-in-order', 'claims-paid', 'claims-rejected'],
  ['claims-served', 'claims-by-service', 'claims-served-rejected'],
  ['claims-by-service', 'claims-first-year', 'claims-later-years'],
  ['claims-of-everybody', 'claims-of-women', 'claims-of-men'],
  ['insured-years', 'first-year-years', 'later-years'],
  ['insured-years', 'female-years', 'male-years'],
  ['policies-starting', 'policies-following', 'policies-new'],
  ['policies-starting', 'policies-following', 'families-new'],
  ['deliveries', 'caesareans', 'normal-deliveries'],
  ['deliveries', 'deliveries-to-entitled', 'deliveries-early'],
  ['renewals-eligible', 'renewals-matured', 'renewals-still-open'],
  ['renewals-matured', 'renewals-matured-with-claim', 'renewals-matured-without-claim'],
  ['renewals-made', 'renewals-made-with-claim', 'renewals-made-without-claim'],
];

/**
 * What stands open at the end of a month and went during it is what stood open before and came: counts of two months that
 * hang together.
 */
export const CARRIED = {
  open: 'claims-outstanding',
  came: 'claims-reported',
  went: 'claims-ended',
} as const satisfies Readonly<Record<string, MeasureName>>;
