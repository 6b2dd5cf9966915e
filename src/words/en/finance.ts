/** The finance screen. */
export const finance = {
  'finance.missing': 'Some records are not there yet',
  'finance.missing.policies': 'Policies: contributions earned, and everything measured against them.',
  'finance.missing.claims': 'Claims: what benefits cost, and what is still to come.',
  'finance.missing.finance': 'Finance lines: expenses, grants, other income, and the budget beside them.',
  'finance.missing.balance': 'Balance sheets: solvency, liquidity, reserve months and cash runway.',
  'finance.missing.contributions': 'Contributions: who paid what, and the cash that came in.',
  'finance.missing.return': 'Or monthly returns, which say most of this in sums.',
  'finance.add': 'Add records',

  'finance.statement': 'Income and expenses',
  'finance.statement.item': 'Item',
  'finance.statement.before': 'Before: {period}',
  'finance.earned': 'Contributions earned',
  'finance.otherIncome': 'Investment and other income',
  'finance.support': 'Grants and subsidies',
  'finance.claims': 'Claims incurred',
  'finance.expenses': 'Operating expenses',
  'finance.net': 'Net income',
  'finance.netOwn': 'Net income without grants and subsidies',
  'finance.saysLeft':
    'In {period}, {net} was left over; without grants and subsidies {own, select, more {it would be {other}} less {{other} would have been lacking} other {that cannot be told}}.',
  'finance.saysLacking':
    'In {period}, {net} was lacking; without grants and subsidies {own, select, more {it would be {other}} less {it would have been {other}} other {that cannot be told}}.',
  'finance.basis': 'Claims are {basis}.',

  'finance.standing': 'How the scheme stands',
  'finance.budget.plannedExpenses': 'Budgeted expenses',
  'finance.budget.plannedIncome': 'Budgeted income',
  'finance.budget': 'Budget against actual',
  'finance.budget.none': 'There is no budget beside the finance lines of this period, and no finance lines.',
  'finance.budget.line': 'Line',
  'finance.budget.budget': 'Budget',
  'finance.budget.actual': 'Actual',
  'finance.budget.difference': 'Difference',
  'finance.budget.execution': 'Execution',
  'finance.budget.allExpenses': 'All expenses',
  'finance.budget.allIncome': 'All income other than contributions',
  'finance.budget.notSet': 'none set',

  'finance.ibnr': 'Claims not yet reported (IBNR)',
  'finance.ibnr.says':
    'For services up to {month}, {amount} is still expected in claims that have not been submitted.',
  'finance.ibnr.tooFew':
    'Fewer than 12 complete service months: too little is known of how late claims come in to estimate the rest.',
  'finance.ibnr.noClaims':
    'Add a claims file with dates of service and of submission to see how late claims come in.',
  'finance.ibnr.page': 'More about this estimate',
  'finance.backTest':
    'How well it did: at the end of {month} the same method would have expected {estimated}; since then {came} has come in for those services{way, select, more {, {difference} more than expected} less {, {difference} less than expected} other {, just as expected}}.',
  'finance.backTest.none': 'How well it does can be told a year after the first estimate.',
  'finance.backTest.beware':
    'Amounts are those on record today, so this tries how well delays were foreseen, not what each claim would cost.',
  'finance.triangle': 'Claims by month of service, as they came in ({currency})',
  'finance.triangle.service': 'Service in',
  'finance.triangle.lag': '{lag, plural, =0 {Same month} one {# month later} other {# months later}}',
  'finance.triangle.ibnr': 'Still expected',
  'finance.triangle.factor': 'Then grows by',
  'finance.triangle.times': '× {factor}',
  'finance.triangle.notYet': 'not yet',
  'finance.triangle.text':
    'Each row holds the claims of one month of service: what had been submitted by the end of that month, of the month after, and so on. The last {rows} months are shown; all are used.',
} as const;
