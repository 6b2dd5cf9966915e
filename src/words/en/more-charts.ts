/** Charts below the first ones, and those of other looks. */
export const moreCharts = {
  'chart.growth.title': 'Growth over each period',
  'chart.growth.says.up': 'Over {period} the number of insured people grew by {growth}.',
  'chart.growth.says.down': 'Over {period} the number of insured people shrank by {growth}.',
  'chart.growth.says.none': 'Growth over {period} cannot be told: nobody was insured before.',
  'chart.claims.title': 'Claims and running costs as a share of contributions earned',
  'chart.claims.claims': 'Claims ratio',
  'chart.claims.expenses': 'Expense ratio',
  'chart.claims.guide': 'guide {from}–{to}',
  'chart.claims.guideClaims': 'claims {value}',
  'chart.claims.guideBoth': 'with expenses {value}',
  'chart.claims.all': 'all earned',
  'chart.claims.says':
    'Over {period}, of every 100 earned, {claims} went to claims and {expenses} to running the scheme; {left} were left.',
  'chart.claims.saysOver':
    'Over {period}, of every 100 earned, {claims} went to claims and {expenses} to running the scheme: {left} more than was earned.',
  'chart.claims.saysClaims':
    'Over {period}, of every 100 earned, {claims} went to claims. Running costs are not recorded.',
  'chart.claims.saysOnly': 'Over {period}, of every 100 earned, {claims} went to claims.',
  'chart.claims.axis': '% of contributions earned',
  'chart.renewal.title': 'What became of policies that ended in {period}',
  'chart.renewal.ended': 'Ended',
  'chart.renewal.eligible': 'May be renewed',
  'chart.renewal.matured': 'Grace is over',
  'chart.renewal.renewed': 'Renewed',
  'chart.renewal.lost': 'Lost',
  'chart.renewal.axis': 'policies',
  'chart.renewal.step': 'What became of them',
  'chart.renewal.says':
    '{renewed} of {matured} were renewed and {lost} lost. {open, plural, =0 {} one {For one more the days of grace are still running.} other {For # more the days of grace are still running.}}',
  'chart.renewal.saysNone': 'No policy has come to the end of its days of grace in {period}.',
  'chart.promptness.title': 'Claims ended, by days from submission to settlement',
  'chart.promptness.axis': '% of claims ended',
  'chart.promptness.says':
    'In {period}, {share} of claims were settled within 30 days; {open} were waiting at the end.',
  'chart.promptness.saysNone': 'No claim ended in {period}.',
  'chart.benefits.title': 'Claims by benefit in {period}',
  'chart.benefits.axis': 'amount, {currency}',
  'chart.benefits.amount': 'Amount',
  'chart.benefits.claims': 'Claims',
  'chart.benefits.says':
    '{benefit} took {share} of the money. Amounts are best estimates by date of service.',
  'chart.benefits.label': '{amount} · {claims, plural, one {# claim} other {# claims}}',
  'chart.maternity.title': 'Deliveries of entitled women against deliveries expected',
  'chart.maternity.drawn': 'Drew the benefit',
  'chart.maternity.expected': 'Expected',
  'chart.maternity.axis': 'deliveries',
  'chart.maternity.says':
    'Over {period}, {drawn} deliveries drew the benefit where {expected} were expected: uptake {uptake}, 95% interval {lower} to {upper}. {basis}',
  'chart.maternity.saysBasis': 'Basis: {basis}.',
} as const;
