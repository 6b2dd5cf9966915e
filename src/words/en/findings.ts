import type { FindingCode } from '#measures';

/** Oddities in records that are counted all the same: what they are, and how they are counted. */
const found: Readonly<Record<FindingCode, readonly [name: string, counted: string]>> = {
  'event-after-today': [
    'Dates after today',
    'Something is dated in the future. "Data as at" follows the latest date, so correct it or set the date in Settings.',
  ],
  'event-after-data-as-at': [
    'Dates after “data as at”',
    'They lie after the day up to which these records are taken as complete, so they are in no figure yet.',
  ],
  'negative-amount': [
    'Amounts below zero',
    'They are subtracted as they stand. If they are corrections, correct the record itself instead.',
  ],
  'claim-of-unknown-person': [
    'Claims of unknown persons',
    'The insured_id stands in no member record. They count in totals, but in no group by sex, age or area.',
  ],
  'claim-outside-cover': [
    'Services outside cover',
    'The person had no cover on the day of service. They count all the same.',
  ],
  'benefit-not-recorded': [
    'Claims without a benefit',
    'The sender keeps no benefit. Figures on maternity and hospital stays cannot be known for these periods.',
  ],
  'delivery-of-man': ['Deliveries of men', 'A delivery is claimed for a man. They count as deliveries.'],
  'discharged-before-service': [
    'Discharged before admission',
    'They are left out of the length of stay, and count everywhere else.',
  ],
  'submitted-before-service': [
    'Submitted before the service',
    'The claim was submitted before its day of service. They count as reported at once.',
  ],
  'decided-before-submitted': [
    'Decided before submitted',
    'The decision is dated before the claim came in. They count. Where the decision is what ends the claim, its waiting time is left out.',
  ],
  'settled-before-submitted': [
    'Settled before submitted',
    'They are left out of waiting times, and count everywhere else.',
  ],
  'paid-without-settled-date': [
    'Paid without a settlement date',
    'They count as outstanding, and not among payments, until the date is added.',
  ],
  'paid-without-amount': [
    'Paid without an amount',
    'The amount approved stands in, or else the amount claimed.',
  ],
  'approved-without-amount': ['Approved without an amount', 'The amount claimed stands in.'],
  'cover-ends-before-start': [
    'Cover ends before it starts',
    'Such a policy covers nobody and earns nothing.',
  ],
  'ended-early-without-date': [
    'Suspended or cancelled without a date',
    'Their cover counts to its planned end, since nothing says when it stopped.',
  ],
  'policy-without-members': [
    'Policies of families without members',
    'No insured person is recorded for the family. The policy earns contributions but covers nobody.',
  ],
  'policy-without-count': [
    'Policies that do not say how many persons they insure',
    'Nobody is counted for them, so figures for their time are marked incomplete.',
  ],
  'policies-overlap': [
    'Overlapping policies of a family',
    'Persons count once, under the policy that began last (of those that say how many they insure, where no persons are recorded). Contributions count for both.',
  ],
  'receipt-of-unknown-policy': [
    'Receipts for unknown policies',
    'They count as collected, but not towards any policy in the collection rate.',
  ],
  'pregnancy-of-unknown-person': [
    'Pregnancies of unknown persons',
    'The insured_id stands in no member record. They do not count as expected deliveries.',
  ],
  'exit-before-entry': ['Left before joining', 'The person counts as never covered.'],
  'finance-line-twice': [
    'The same finance line more than once in a month',
    'They are added up. If the file was put together twice, take one of them out.',
  ],
  'member-without-policy': ['Persons without a policy', 'Their family has no policy: they are not covered.'],
};

/** As messages: finding.<code> and finding.<code>.counted. */
export const findings = Object.fromEntries(
  Object.entries(found).flatMap(([code, [name, counted]]) => [
    [`finding.${code}`, name],
    [`finding.${code}.counted`, counted],
  ]),
) as Readonly<Record<`finding.${FindingCode}` | `finding.${FindingCode}.counted`, string>>;
