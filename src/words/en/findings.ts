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
  'return-of-other-scheme': [
    'Returns under another name',
    'The records of one scheme are kept together, and these name another than the first one does. If they are of another scheme, add them there.',
  ],
  'return-month-missing': [
    'The return of the month before is not there',
    'Figures of periods with that month cannot be known until it is added.',
  ],
  'return-members-differ': [
    'Members do not add up',
    'Members at the start, plus new, less lapsed and removed, are not those at the end. Each is counted as it stands.',
  ],
  'return-insured-differ': [
    'Insured persons do not add up',
    'Insured at the start, plus new, less exits, are not those at the end. Each is counted as it stands.',
  ],
  'return-start-differs': [
    'The month begins otherwise than the month before ended',
    'Change since the month before is counted from what that month ended with.',
  ],
  'return-pending-differs': [
    'Pending claims do not add up',
    'Those of the month before, plus claims reported, less paid and rejected, are not those at the end. Each is counted as it stands.',
  ],
  'return-settled-differs': [
    'Claims by days do not add up',
    'The claims by days to settle are not as many as those paid and rejected. Shares by days are of their own sum.',
  ],
  'return-women-above-insured': [
    'More women than insured persons',
    'Both are counted as they stand, so the share of women is above 100 %.',
  ],
  'return-entitled-above-women': [
    'More women of a smaller group than of the larger one',
    'Women past the waiting period are among those aged 15 to 49, and these among all insured women. Each is counted as it stands.',
  ],
  'return-antenatal-fourth-above-first': [
    'More fourth antenatal visits than first ones',
    'In one month this may be, since the visits are of different women. They count as they stand.',
  ],
  'return-renewed-above-expiring': [
    'More policies renewed than ended',
    'Those renewed are among those that might be, and these among those that ended. Each is counted as it stands.',
  ],
  'balance-does-not-balance': [
    'Balance sheets whose sides differ',
    'Assets are not liabilities plus equity. Each figure is counted as it stands.',
  ],
  'holding-above-assets': [
    'Held by one institution, more than there is',
    'The largest holding is above all assets together. Both are counted as they stand.',
  ],
  'delivery-before-registered': [
    'Delivered before registered',
    'The delivery is dated before the pregnancy was registered. It counts all the same.',
  ],
  'pregnancy-too-long': [
    'Registered more than ten months before the birth',
    'One of the dates is perhaps of another pregnancy. They count as they stand.',
  ],
  'closed-before-received': [
    'Closed before received',
    'The complaint is closed on a day before it came in. It counts as closed.',
  ],
  'score-above-five': [
    'Marks above 5',
    'Marks go from 0 to 5. They count as they stand, so the average is too high.',
  ],
  'born-after-today': [
    'Born after today',
    'The date of birth is in the future. Until it is corrected they count among the youngest.',
  ],
  'age-over-110': [
    'Older than 110 years',
    'Few people ever were. The date of birth is probably wrong; they count among those aged 65 and over.',
  ],
  'service-before-birth': [
    'Services before the person was born',
    'The day of service or the date of birth is wrong, or the claim is of somebody else. They count as they stand.',
  ],
  'delivery-in-waiting': [
    'Deliveries in the waiting time',
    'The waiting time of the profile was not over on the day of service. They count as deliveries, but not of entitled women.',
  ],
  'delivery-at-odd-age': [
    'Deliveries at an age under 12 or over 55',
    'The date of birth is probably wrong, or the claim is of somebody else. They count as deliveries.',
  ],
  'pregnancy-of-man': [
    'Pregnancies of men',
    'A pregnancy is registered for a man. The number of the person or the sex is probably wrong. It counts in the register.',
  ],
  'one-day-cover': [
    'Cover of a single day',
    'Cover ends on the day on which it starts. It counts for that one day; the last day is perhaps mistyped.',
  ],
  'ids-alike': [
    'Numbers that differ only by capitals or spaces',
    'Another record has the same number, written with other capitals, spaces or signs that cannot be seen. They are counted as two records.',
  ],
  'months-without-records': [
    'Months without any records',
    'There are records before and after, and usually so many that a month without any is not likely. A file is perhaps missing. These are the records on both sides.',
  ],
  'months-unlike-before': [
    'Months with far more or fewer records than those before',
    'More than chance explains. It may be a campaign or an epidemic, or a file that is missing a part or was added twice under new numbers. They count as they stand.',
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
