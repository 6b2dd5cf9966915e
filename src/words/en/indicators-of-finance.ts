/** What people read of the indicators of viability, administration and participation. */
export const indicatorsOfFinance = {
  'net-income': {
    question: 'Is money left over when everything has been counted?',
    definition:
      'Contributions earned, investment and other income, and grants and subsidies, less claims incurred and operating expenses. Without grants and subsidies it says what the scheme brings about by itself.',
    reading:
      'Put both figures side by side. A surplus only with grants means that the scheme lives on them, which may be intended; then it should be known for how long they will come.',
    beware:
      'It is not cash: contributions count when they are earned and claims when the service took place. Contributions that a state or a donor pays for families are contributions; write them in one place only, as receipts or as a subsidy. Work and rooms given for nothing are missing unless they are recorded at their value.',
  },
  'net-income-ratio': {
    question: 'How much of each contribution is left over, or lacking?',
    definition:
      'Net income divided by contributions earned, with grants and subsidies and, on its own basis, without them.',
    reading:
      'A mutual does well between 0 and 10%: enough to build a reserve, not so much that members pay for more than they get.',
    beware:
      'One year says little: a single costly month can turn the sign in a small scheme. A large surplus can also mean that members do not use their benefits.',
  },
  'self-financing-rate': {
    question: 'Could members’ own contributions carry the scheme?',
    definition:
      'Contributions earned from members divided by claims incurred and operating expenses. What the state, a donor or anybody but the member has paid for a policy is taken off what that policy earns.',
    reading:
      'At 100% members pay for their benefits and for running the scheme. Below, somebody else pays the rest: see who, and whether they will go on.',
    beware:
      'It rests on receipts that say who paid; one that does not say is taken for a member’s. What has not been paid at all counts as the member’s to pay. A scheme for the poorest is not meant to reach 100%.',
  },
  'grant-dependency': {
    question: 'How much of the income comes as grants and subsidies?',
    definition:
      'Finance lines for grants and subsidies divided by all income: contributions earned, grants and subsidies, investment and other income.',
    reading:
      'Read it over years. A falling share with a steady net income means that the scheme grows into standing by itself.',
    beware:
      'Grants come in lumps, so single months and quarters swing. Contributions paid by others for families are not in it, and neither is help in kind that nobody has put a value on.',
  },
  'solvency-ratio': {
    question: 'Could the scheme meet everything that it owes?',
    definition:
      'Assets (cash, investments, receivables and other assets) divided by all liabilities: claims payable, claims reserve, unearned contributions, and other short and long ones. From the last balance sheet of the period.',
    reading: 'Below 100% not everybody could be paid. From 110 to 150% is comfortable for a small scheme.',
    beware:
      'Count only assets that are worth their figure: an old receivable is none. Liabilities without a claims reserve and unearned contributions say nothing, so without both of these columns no ratio is given; write 0 where there is none. A single blank cell is not known and never 0; a column that is blank in every sheet counts as nothing.',
  },
  'liquidity-ratio': {
    question: 'Is there enough cash for the bills of the next months?',
    definition:
      'Cash and bank divided by what is due soon: claims payable and other short-term liabilities. From the last balance sheet of the period.',
    reading:
      'Above 100% the bills that lie on the table can be paid. Just after enrolment it is high and falls towards the end of the cover year.',
    beware:
      'Cash can be there because providers have not been paid yet. Read it with the days to settle. A blank cell is not known and never 0.',
  },
  'reserve-months': {
    question: 'How long could the scheme go on from its reserves alone?',
    definition:
      'Equity on the last balance sheet of the period, divided by what claims and operating expenses come to in an average month of the period.',
    reading:
      'Six to nine months is the rule of thumb for a mutual: enough for a bad season and for late subsidies.',
    beware:
      'Equity is not cash. Read it over twelve months: in a single month a few claims decide what an average month is.',
  },
  'cash-runway': {
    question: 'How many months will the cash last?',
    definition:
      'Cash on the last balance sheet of the period, divided by how much more went out than came in in an average month of the last six. Out: claims paid and expenses without depreciation. In: contributions collected and all other income.',
    reading:
      'Under three months, settle now where money will come from. It falls month by month in the quiet time between enrolments.',
    beware:
      'Six months may hold no enrolment at all, or all of it: compare with the same months of a year before. Where more came in than went out there is no figure, because cash does not run down. On monthly returns depreciation cannot be told from other expenses.',
  },
  'claims-reserve': {
    question: 'How much has to be kept for claims that are not settled yet?',
    definition:
      'Claims submitted and not ended by the last day, at their best estimate, and the estimate of claims served but not submitted by then, from claims that had come in by that day. On the basis of the accounts: what the balance sheet holds for it, claims payable and claims reserve.',
    reading:
      'Compare what the records say is needed with what the balance sheet holds: the gap is missing in the solvency ratio.',
    beware:
      'Older claims stand at what they came to in the end, since records keep only the latest amount. Late claims are not estimated in the first twelve months.',
  },
  'reserve-run-off': {
    question: 'Was the reserve enough for the claims it was meant for?',
    definition:
      'All claims served before the period and not ended by then, at what they came to (or are expected to), with those of that time still not submitted, divided by what the balance sheet before the period held for claims: claims payable and claims reserve.',
    reading:
      'Around 100% the reserve was right; from 95 to 105% is as good as it gets. Above, it was too small and the result of the year before looked better than it was.',
    beware:
      'It needs a balance sheet from before the period. The older the period, the firmer the figure, because fewer of its claims are still open.',
  },
  'investment-concentration': {
    question: 'How much would be lost if one institution failed?',
    definition: 'The largest holding with a single institution divided by all assets.',
    reading:
      'The published guide is 10% at most. Small schemes with one bank near by are far above it; for them it is a question for the board, not a fault.',
    beware:
      'A bank with a guarantee for deposits is another matter than a lender without one. Know how far the guarantee goes.',
  },
  'return-on-investments': {
    question: 'What do investments bring?',
    definition:
      'Investment income of the period divided by the average of investments at its end and before it.',
    reading: 'Over a year, compare with inflation: below it the reserve loses worth.',
    beware:
      'It is not put on a yearly footing: a month shows a month’s return. Interest on a current account counts as income although the account is cash.',
  },
  'budget-execution': {
    question: 'Did income and spending go as planned?',
    definition:
      'Actual amounts divided by budgeted ones, for expenses and for income other than contributions, and by line.',
    reading:
      'Between 90 and 110% the plan held. Look at the lines: an overspent one can hide behind an unspent one.',
    beware:
      'A line without a budget has none set: its spending counts, and pushes the whole up. Spending less than planned is no success where the work was not done.',
  },
  'operating-cost-per-insured': {
    question: 'What does it cost to run the scheme for one person?',
    definition: 'Operating expenses divided by person-years of cover.',
    reading:
      'It tells whether a high expense ratio comes from costs or from small contributions. It should fall as the scheme grows.',
    beware:
      'Over less than a year it is still the cost of a whole year of cover, since cover is counted in person-years.',
  },
  'acquisition-cost': {
    question: 'What does it cost to win one person?',
    definition: 'Commission paid in the months divided by persons covered for the first time ever.',
    reading:
      'Set it against what a person contributes in a year: winning people who leave again soon is dear.',
    beware:
      'Only the line commission is counted: staff and campaigns stand in other lines. Commission on renewals is in it as well. In the first months of the records everybody is new.',
  },
  'insured-per-staff': {
    question: 'How many people does each staff member serve?',
    definition:
      'Insured persons at the end divided by staff in full-time equivalents, as the monthly return has them.',
    reading:
      'It rises as the scheme grows. A sudden rise can mean that somebody left: look at how promptly claims are settled.',
    beware: 'Volunteers and staff lent by others count only if the return counts them.',
  },
  'monitoring-quality': {
    question: 'Is the monitoring kept up?',
    definition:
      'Months of the period for which a monthly return is there, divided by the months of the period.',
    reading:
      'It should rise to 100% and stay. The month that is missing is often the one in which something happened.',
    beware: 'A return that is there can still be wrong or half empty: see the findings on the records.',
  },
  'reporting-timeliness': {
    question: 'Do returns come in time?',
    definition:
      'Returns received by the deadline divided by returns expected, as the monthly return has them.',
    reading: 'Where it falls, ask what keeps people from reporting before asking them to report.',
    beware: 'What the deadline is, each network settles for itself: compare only where it is the same.',
  },
  'insured-below-poverty-line': {
    question: 'Does the scheme reach poor people?',
    definition:
      'Insured persons recorded as poor divided by those of whom it is recorded whether they are, on the last day of the period.',
    reading:
      'Compare with the share of poor people in the area: above it, the scheme reaches those it may have been founded for.',
    beware:
      'How poverty is told (a list of the state, a scorecard, a guess at enrolment) decides the figure. Persons of whom nothing is recorded are left out on both sides.',
  },
  'subsidised-indigent-share': {
    question: 'For how many people does somebody else pay?',
    definition:
      'Insured persons under a policy whose whole contribution was paid by the state, a donor or others, divided by all insured, on the last day of the period.',
    reading: 'Beside the share of poor people it tells whether those who cannot pay are paid for.',
    beware:
      'It rests on receipts to date: where subsidies come late, recent policies are not counted yet. Families that pay a part are not counted.',
  },
  'social-investment-ratio': {
    question: 'How much is spent on educating and informing members?',
    definition: 'The finance line education divided by contributions earned.',
    reading:
      'A scheme whose members know their benefits has fewer rejected claims and more renewals. There is no accepted threshold.',
    beware: 'Much of this work is done by staff and volunteers and stands in other lines, or in none.',
  },
  'grievances-resolved': {
    question: 'Are complaints dealt with?',
    definition:
      'Complaints received in the period that have been closed to date, divided by all complaints received in it.',
    reading:
      'Older periods should be near 100%. Few complaints at all may mean that people do not know where to take them.',
    beware:
      'The last weeks are always lower: those complaints have had less time. Closed does not mean that the member was content.',
  },
} as const;
