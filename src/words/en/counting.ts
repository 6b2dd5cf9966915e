/**
 * How measures are counted, in pieces that are put together by what each measure declares: what is counted
 * (things.<relation>), by which day (when.<relation>.<day>), only if what is true of it (flag.<relation>.<flag>, and
 * .not for what it is when it is not), and what is added up (amount, weight, key).
 */
export const counting = {
  'counting.flow': 'Counts the {things} {when}{only}.',
  'counting.sum': 'Adds up {amount} of the {things} {when}{only}.',
  'counting.squares':
    'Adds up the square of {amount} of the {things} {when}{only}. It tells how far chance may move the total.',
  'counting.quantile':
    'Takes the days from {since} to {until} of the {things} {when}{only}, puts them in order, and reads the value that {share} of them do not go beyond.',
  'counting.distinct': 'Takes the {things} {when}{only}, and counts each {key} once, however often it comes.',
  'counting.costliest':
    'Takes the {things} {when}{only}, adds up {amount} for each {key}, and keeps the {share} of them that come to most (at least one).',
  'counting.stock.end': 'Counts the {things} on the last day of the period{only}.',
  'counting.stock.before': 'Counts the {things} on the day before the period{only}.',
  'counting.duration': 'Adds up the days of the period of the {things}{only}.',
  'counting.years':
    'Adds up the days of the period of the {things}{only}, and divides them by 365.25 to make years.',
  'counting.estimate':
    'Estimated from how late claims came in before: each month of service is filled up with what, by experience, is still to be submitted (chain ladder). No single records stand behind it.',
  'counting.given': 'Taken from the scheme’s profile.',
  'counting.months': 'The number of months in the period.',
  'counting.holding.end': 'Taken from the last balance sheet of the period: {columns}.',
  'counting.holding.before':
    'Taken from the last balance sheet before the period, at most a year old: {columns}.',
  'counting.return.flow': 'Taken from the monthly returns and added up over the period: {columns}.',
  'counting.return.end': 'Taken from the monthly return of the period’s last month: {columns}.',
  'counting.return.before': 'Taken from the monthly return of the month before the period: {columns}.',
  'counting.return.mean':
    'Taken from the monthly returns: the mean of {columns}, for every day of each month, divided by 365.25 to make years.',
  'counting.columns': '{plus}, less {minus}',
  'counting.only': ', only if {where}',

  'things.claims': 'claims',
  'things.deliveries': 'deliveries',
  'things.policies': 'policies',
  'things.receipts': 'receipts',
  'things.entries': 'finance lines',
  'things.pregnancies': 'registered pregnancies',
  'things.covered': 'insured persons with cover',
  'things.women': 'women of 15 to 49 years with cover',
  'things.entitled': 'women of 15 to 49 years who are entitled to maternity benefits',
  'things.terms': 'policies’ terms',
  'things.open-claims': 'claims that are submitted and have not ended',

  'note.claims.best':
    'The best estimate is what was paid for a paid claim, what was approved for an approved one, and what was claimed for one that is still open.',
  'note.deliveries':
    'Delivery claims of one woman within 28 days are one delivery, and stand with the first of them.',
  'note.covered':
    'A person has cover on a day when a policy of the family covers it and it lies between the person’s own entry and exit.',
  'note.entitled':
    'A woman is entitled once the waiting time of the profile is over since her cover began without a gap.',

  'when.claims.service': 'with their day of service in the period',
  'when.claims.submitted': 'submitted in the period',
  'when.claims.ended': 'that ended in the period, by payment or rejection',
  'when.deliveries.delivery': 'with the first of their claims dated in the period',
  'when.policies.start': 'whose cover begins in the period',
  'when.policies.end': 'whose cover ends in the period',
  'when.receipts.paid': 'paid in the period',
  'when.entries.month': 'of the months of the period',
  'when.pregnancies.expected': 'with the birth expected in the period',

  'moment.claims.service': 'service',
  'moment.claims.submitted': 'submission',
  'moment.claims.ended': 'payment or rejection',

  'amount.claims.best': 'the best estimate',
  'amount.claims.claimed': 'the amount claimed (or billed, where that is blank)',
  'amount.policies.due': 'the contribution due',
  'amount.policies.receivedOfDue': 'what has been received so far, up to what is due,',
  'amount.receipts.amount': 'the amount',
  'amount.entries.actual': 'the actual amount',
  'amount.entries.budget': 'the budget',

  'weight.terms.earned':
    'Spreads the contribution due of each policy evenly over the days of its term, and adds up what falls on the days of the period on which it covers.',
  'weight.entitled.asfr':
    'Adds up, for each day of an entitled woman in the period, the births to be expected at her age by the fertility rates of the profile.',
  'weight.entitled.gfr':
    'Adds up, for each day of an entitled woman in the period, the births to be expected by the general fertility rate of the profile.',

  'flag.claims.counted': 'not rejected',
  'flag.claims.counted.not': 'rejected',
  'flag.claims.inpatient': 'for inpatient care and not rejected',
  'flag.claims.inpatient.not': 'rejected, or for other care than inpatient',
  'flag.claims.ended-in-order': 'that day is not before their submission',
  'flag.claims.ended-in-order.not': 'ended before they were submitted',
  'flag.claims.paid': 'paid',
  'flag.claims.paid.not': 'not paid',
  'flag.claims.rejected': 'rejected',
  'flag.claims.rejected.not': 'not rejected',
  'flag.claims.decided': 'paid or rejected',
  'flag.claims.decided.not': 'neither paid nor rejected',
  'flag.claims.benefit-unknown': 'no benefit is recorded',
  'flag.claims.benefit-unknown.not': 'with a benefit, or rejected',
  'flag.deliveries.caesarean': 'by caesarean',
  'flag.deliveries.caesarean.not': 'normal deliveries',
  'flag.deliveries.entitled': 'of an entitled woman',
  'flag.deliveries.entitled.not': 'of women who were not entitled',
  'flag.policies.eligible': 'they may be renewed',
  'flag.policies.eligible.not': 'suspended, cancelled or marked as not to be renewed',
  'flag.policies.matured': 'they may be renewed and their days of grace are over',
  'flag.policies.matured.not': 'not to be renewed, or still in grace',
  'flag.policies.renewed': 'the family has a later policy that began in time',
  'flag.policies.renewed.not': 'not renewed in time',
  'flag.policies.still-open': 'they are still in grace',
  'flag.policies.still-open.not': 'not in grace any more',
  'flag.pregnancies.entitled': 'the woman is entitled on that day',
  'flag.pregnancies.entitled.not': 'of women who are not entitled on that day',
  'flag.covered.female': 'women or girls',
  'flag.covered.female.not': 'men, boys and others',
  'flag.entries.expense': 'an operating expense',
  'flag.entries.expense.not': 'not operating expenses',
  'flag.entries.subsidy': 'a subsidy',
  'flag.entries.subsidy.not': 'other lines',
  'flag.entries.grant': 'a grant',
  'flag.entries.grant.not': 'other lines',
  'flag.entries.investment_income': 'income from investments',
  'flag.entries.investment_income.not': 'other lines',
  'flag.entries.other_income': 'other income',
  'flag.entries.other_income.not': 'other lines',
  'flag.entries.commission': 'commission',
  'flag.entries.commission.not': 'other lines',
  'flag.entries.education': 'education',
  'flag.entries.education.not': 'other lines',

  'leftOut.not-among': 'not one of these at all',
  'leftOut.not-among.deliveries': 'no delivery, rejected, or one delivery with an earlier claim',
  'leftOut.not-among.covered': 'never covered',
  'leftOut.not-among.women': 'never women of 15 to 49 years with cover',
  'leftOut.not-among.entitled': 'never women of 15 to 49 years with cover',
  'leftOut.other-group': 'of another group',
  'leftOut.no-day': 'without such a day',
  'leftOut.no-day.claims.ended': 'not ended yet, or without a day on which they did',
  'leftOut.never': 'without a single day',
  'leftOut.never.entitled': 'never entitled in that time',
  'leftOut.never.terms': 'cover ends before it begins',
  'leftOut.outside-period': 'outside the period',
  'leftOut.outside-period.stock': 'not on that day',
  'leftOut.no-key': 'of nobody known',
  'leftOut.not-costliest': 'of those that come to less',
  'leftOut.not-last': 'other balance sheets, older ones or outside the period',
  'leftOut.blank': 'says nothing of it',
  'leftOut.lacks': 'otherwise',
} as const;
