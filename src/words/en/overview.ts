/** The overview, and all charts. */
export const overview = {
  'looks.label': 'Looks at the figures',
  'looks.overview': 'Overview',
  'looks.maternity': 'Maternity and gender',
  'looks.finance': 'Finance',
  'looks.warning': 'Early warning',

  'overview.title': 'Overview',
  'overview.period': 'Figures for {period}',
  'overview.noMonths': 'There is no month to show yet',
  'overview.noMonthsText':
    'The records hold no cover and no events. Add policies with their days of cover, or contributions and claims.',
  'overview.grain': 'Period',
  'overview.from': 'From',
  'overview.to': 'To',
  'overview.incompleteHidden':
    'Records run to {day}, so {month} is not complete. Figures stand at the last complete month; charts show the rest hollow.',
  'overview.indicators': 'Indicators by domain',
  'overview.charts': 'Charts',
  'overview.findings':
    '{count, plural, one {# kind of oddity was} other {# kinds of oddities were}} found in the records. They are counted as they stand.',
  'overview.seeFindings': 'See them',
  'overview.quiet':
    '{kind} stop on {day}, while other records go on to {asAt}. Figures that rest on them are marked incomplete from {month} on: add the files that are missing.',
  'overview.futureEvents':
    'Some records are dated after today, so “data as at” is {day}. Correct them, or set the date in Settings.',

  'explain.value': '{value} – how {name} was worked out',

  'filter.label': 'What figures are of',
  'filter.menu': 'Only…',
  'filter.menuTitle': 'Show figures only for',
  'filter.everything': 'all',
  'filter.choice': '{split}: {group}',
  'filter.only': 'Only {only}',
  'filter.remove': 'take away',
  'filter.clear': 'Clear all',
  'filter.whole': 'Figures are of the whole scheme.',
  'filter.of': 'Figures are only of {only}.',
  'filter.none': 'These records name no area, provider, benefit or other group.',
  'filter.unknown':
    'These records have no {split} “{group}”, so every figure that can be narrowed to it is of nothing.',
  'filter.basis':
    'Narrowed, this is given {basis}: the usual basis ({usual}) can be had for the whole scheme only.',
  'filter.part': 'Only the numerator is of this benefit; it is divided by what the whole is divided by.',
  'filter.wholeNotes': 'These notes are on all records of the scheme, whatever figures are narrowed to.',
  'filter.pick': 'Press a group to see every figure for it alone.',
  'filter.picked': 'All groups are shown, to compare; {group} is picked. Press it again to take it away.',

  'short.title': 'In short',
  'short.only': 'This is told only of {only}.',
  'short.unborne':
    '{count, plural, one {One indicator cannot} other {# indicators cannot}} be told for these alone.',
  'short.missed': 'is {value}, with its whole margin of chance beyond the guide. {guide}.',
  'short.moved':
    '{way, select, up {rose} other {fell}} from {then} to {now} within a year: more than chance explains.',
  'short.missedPlain': 'is {value}, outside the guide. {guide}.',
  'short.movedPart':
    '({group}) {way, select, up {rose} other {fell}} from {then} to {now} within a year: more than chance explains.',
  'short.provisional': 'Provisional: days of grace are still running.',
  'short.calm':
    '{count, plural, one {The one indicator that could be judged does not lie} other {Of # indicators that could be judged none lies}} clearly outside its guide.',
  'short.still':
    '{count, plural, one {The one figure whose margin of chance is known has} other {Of # figures whose margin of chance is known none has}} clearly moved within a year.',
  'short.tooEarly': 'There is too little yet to judge by, or to compare with a year before.',
  'short.tooSmall':
    '{count, plural, one {One indicator with a guide rests} other {# indicators with a guide rest}} on fewer than 30 cases and {count, plural, one {is} other {are}} not judged.',
  'advice.incurred-claims-ratio.at-least':
    'Members get little of their money back: check whether they know what is covered, and whether claims are turned away.',
  'advice.incurred-claims-ratio.at-most':
    'Contributions will not carry the benefits for long: see which benefit or provider grew.',
  'advice.collection-rate.at-least':
    'Some of what is due has not come in: list the policies in arrears and call on those families first.',
  'advice.renewal-rate.at-least':
    'Families leave: ask some of them why, and remind those whose cover ends next month before it does.',
  'advice.rejection-ratio.at-most':
    'Many claims are turned down: look at the reasons given, often the rules were not known.',
  'advice.expense-ratio.at-most':
    'Running the scheme takes a large part of the contributions: go through the budget line by line.',
  'advice.combined-ratio.at-most':
    'Claims and running costs take more than contributions bring: settle with the board who pays the rest, and for how long.',

  'indicator.noFigure': 'not known',
  'tile.note': '{status}. {reason}',
  'tile.before.month': 'in a month',
  'tile.before.quarter': 'in a quarter',
  'tile.before.year': 'in a year',
  'tile.before.rolling12': 'in a month',
  'tile.yearBefore': 'in a year',
  'tile.points': '{difference} points',
  'tile.change': '{difference} {since}',
  'tile.noChange': 'no change {since}',
  'tile.interval': '95% interval {lower} to {upper}',
  'tile.promptness':
    'settled within 30 days, of {count, plural, one {# claim that ended} other {# claims that ended}}',
  'tile.basis': 'Basis: {basis}',
  'tile.trend': 'Trend of {name}: from {first} to {last}',

  'verdict.met': 'Within guide',
  'verdict.missed': 'Outside guide',
  'verdict.unclear': 'Too close to call',
  'verdict.guide.at-least': 'Guide: at least {value}',
  'verdict.guide.at-most': 'Guide: at most {value}',
  'verdict.authority.published': 'published',
  'verdict.authority.recommended': 'our recommendation',

  'chart.table': 'Table',
  'chart.csv': 'CSV',
  'chart.chart': 'Chart',
  'chart.downloadOf': 'Download data of “{title}” (CSV)',
  'chart.tableOf': 'Show “{title}” as table',
  'chart.chartOf': 'Show “{title}” as chart',
  'chart.source': 'Source: records of {scheme}, as at {day}. Definitions {version}.',
  'chart.empty': 'There is nothing to draw.',
  'chart.scheme': 'Scheme',
  'chart.only': 'Only',
  'chart.headingInUnit': '{name} ({unit})',
  'chart.fraction': 'fraction of 1',
  'chart.missingPeriods': '{count, plural, one {1 period} other {# periods}}: {reason}',
  'chart.noteOn': '{name}: {note}',
  'chart.hollow': 'Hollow: provisional, incomplete or small numbers.',
  'chart.band': 'Band: 95% interval.',
  'chart.cut': 'Intervals that run beyond the axis are cut at an arrow; the table has them in full.',
  'chart.guide': 'guide: {kind, select, least {at least} other {at most}} {value}',
  'chart.period': 'Period',
  'chart.value': 'Value',
  'chart.lower': 'Lower',
  'chart.upper': 'Upper',
  'chart.status': 'Status',
  'chart.interval': '95% interval',

  'chart.insured.title': 'Insured persons at the end of each period',
  'chart.insured.says':
    '{insured} people were insured at the end of {period}, {way, select, up {{difference} more than} down {{difference} fewer than} other {as many as}} a year before.',
  'chart.insured.saysFirst': '{insured} people were insured at the end of {period}.',
  'chart.insured.axis': 'persons',
  'chart.growth.title': 'Growth over each period',
  'chart.growth.says.up': 'Over {period} the number of insured people grew by {growth}.',
  'chart.growth.says.down': 'Over {period} the number of insured people shrank by {growth}.',
  'chart.growth.says.none': 'Growth over {period} cannot be told: nobody was insured before.',
  'chart.claims.title': 'Claims and running costs as a share of contributions earned',
  'chart.claims.claims': 'Claims ratio',
  'chart.claims.expenses': 'Expense ratio',
  'chart.claims.guide': 'guide {from}–{to}',
  'chart.claims.all': 'all earned',
  'chart.claims.says':
    'Over {period}, of every 100 earned, {claims} went to claims and {expenses} to running the scheme; {left} were left.',
  'chart.claims.saysOver':
    'Over {period}, of every 100 earned, {claims} went to claims and {expenses} to running the scheme: {left} more than there was.',
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
