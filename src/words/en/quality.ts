/** How good a scheme's records are, and how that is reckoned. */
export const quality = {
  'quality.title': 'Data quality',
  'quality.intro':
    'How far these records can be trusted: whether they are filled in, come in time, agree with each other, and hold no values that are hard to believe.',
  'quality.asOf': 'Told as of {day}.',
  'quality.asOfMadeUp':
    'Told as of {day}, the day on which these made-up records end: nobody adds to them any more.',
  'quality.asOfEnded':
    'Told as of {day}, the day on which these records end. That is more than a year ago: as of today every month would be missing, and nothing would be told of how they came in.',
  'quality.noMonths': 'There are no records with a day yet, so nothing can be said of their quality.',
  'quality.score': 'Score',
  'quality.overall': 'All together',
  'quality.points': '{score} of 100',
  'quality.notKnown': 'Not known',
  'quality.weight': 'counts {weight}',
  'quality.overallUnknown': 'None of the four can be told of these records, so there is no score.',
  'quality.arithmetic':
    'The whole is the mean of the four by what each counts: ({terms}) ÷ {weights} = {score}.',
  'quality.arithmeticTerm': '{weight} × {score}',
  'quality.left': 'What is not known is left out, and the others count for it.',
  'quality.why': 'Why these four, and why they count so much',
  'quality.whyDimensions':
    'They follow the Data Quality Review of the World Health Organization (2017 and 2022), whose first dimension is completeness and timeliness and whose second is internal consistency, and the data quality tools of DHIS2, which look for gaps, broken rules and outliers. Each of the Review’s two dimensions counts half: completeness and timeliness 25 each; what contradicts itself 35, what is only unusual 15, since it may be right. How the 50 are divided is our own choice.',
  'quality.whyRate':
    'Contradictions and unusual values cost one point for each in a thousand, so that 10% leave nothing. That is our own choice too, after the 10% by which the Review lets figures differ from what they are checked against. Blank cells and missing months are told as plain shares.',
  'quality.whyNot':
    'Whether the records agree with what really happened, or with a census, cannot be seen in the records alone: the Review’s other two dimensions are not in this score.',
  'quality.first': 'What to do first',
  'quality.firstText': 'Of all that could be put right, this would raise the score most.',
  'quality.firstNone': 'Nothing stands out: no single repair would raise the score by a tenth of a point.',
  'quality.gain': '+{points} points',
  'quality.repair.column':
    '{kind}: fill in {column} where it is blank ({count, plural, one {# record} other {# records}}).',
  'quality.repair.waiting':
    '{kind}: correct the {count, plural, one {row that waits} other {# rows that wait}} for correction.',
  'quality.repair.months': 'Add the records of the months that are missing: {kinds}.',
  'quality.repair.late':
    'Have claims sent in within {days} days of the service: {count, plural, one {# came} other {# came}} later.',
  'quality.repair.finding':
    '{name}: see {count, plural, one {the record} other {the # records}} and correct what is wrong.',
  'quality.repair.unusual':
    '{kind}: check {count, plural, one {the unusual value} other {the # unusual values}} of {column}.',
  'quality.repair.volume':
    'Check {count, plural, one {the month} other {the # months}} with far more or fewer records than those before.',

  'quality.dimension.completeness': 'Completeness',
  'quality.dimension.timeliness': 'Timeliness',
  'quality.dimension.consistency': 'Consistency',
  'quality.dimension.outliers': 'Unusual values',
  'quality.unknown.completeness': 'No column that may be blank is kept.',
  'quality.unknown.timeliness': 'No kind of record that comes month by month is kept, or it has only begun.',
  'quality.unknown.consistency': 'There are no records.',
  'quality.unknown.outliers': 'No group has the 10 values that it takes to say what is usual.',

  'quality.completeness.text':
    'Columns that may be blank and that figures stand on, with the share of cells that are filled where they should be: the day of settlement of paid claims only, for example. A column that a scheme does not keep at all is left aside, unless figures go wrong without it.',
  'quality.completeness.score':
    'The score is the mean of {count, plural, one {one share} other {# shares}}, one a column: {score}.',
  'quality.completeness.shares': 'The shares, column by column ({count})',
  'quality.completeness.kind': 'Records',
  'quality.completeness.column': 'Column',
  'quality.completeness.filled': 'Filled',
  'quality.completeness.counts': 'Cells',
  'quality.completeness.of': '{filled} of {due}',
  'quality.completeness.lately': 'Last 3 months',
  'quality.completeness.waiting': 'rows taken in (the others wait for correction)',
  'quality.completeness.blanks': '{kind}: {column} is blank',
  'quality.completeness.blanksText':
    '{blank} of the {due} cells that should be filled are blank.{lately, select, none {} other { Of the last 3 months {lately} are filled.}}',
  'quality.completeness.suffers':
    'Less sure because of it: {count, plural, one {# indicator} other {# indicators}}',
  'quality.completeness.split': 'What is divided {split} leaves these records aside.',
  'quality.completeness.noFigure': 'No figure stands on it, so it is not in the score.',
  'quality.completeness.notKept': 'Not kept at all, and not in the score: {columns}.',

  'quality.timeliness.text':
    'For every kind of record that comes month by month: how new it is, and which of up to 12 months lack it though records should have come. A month counts from {days} days after its end. Where few records come, a month without any is only missing when chance would hardly leave it out.',
  'quality.timeliness.score':
    'The score is the mean of the {count, plural, one {share} other {# shares}} below: {score}.',
  'quality.timeliness.newest': 'Newest',
  'quality.timeliness.age': 'Days old',
  'quality.timeliness.there': 'Months there',
  'quality.timeliness.missing': 'Missing',
  'quality.timeliness.late': 'How late claims come in',
  'quality.timeliness.lateText':
    'Of {claims, plural, one {# claim} other {# claims}} of the last 12 months, {within} came in within {days} days of the service ({share}). Half came within {median, plural, one {# day} other {# days}}, nine in ten within {nine, plural, one {# day} other {# days}}.',

  'quality.consistency.score':
    '{amiss, plural, =0 {No contradiction} one {# contradiction} other {# contradictions}} in {looked, plural, one {# record} other {# records}}: {rate} per 1,000. The score is 100 less that, and never below 0: {score}.',
  'quality.consistency.text':
    'Records that contradict each other or themselves. They are counted as they stand, as each says. Two claims of one day and amount are no contradiction.',
  'quality.consistency.none': 'Nothing contradicts itself.',
  'quality.consistency.others': 'Also found, and not in this score',
  'quality.consistency.othersText':
    'Blank cells and missing months count above, unusual months below; the rest may well be right.',

  'quality.outliers.text':
    'Values far from the usual ones of their own group, such as claims for the same benefit. They are held against the middle value by the modified z-score of Iglewicz and Hoaglin (1993) on logarithms, and named beyond 3.5. They may well be right: see the paper before changing one. They count in every figure as they stand.',
  'quality.outliers.score':
    '{amiss, plural, =0 {None} one {# value} other {# values}} of {looked} looked at, months included: {rate} per 1,000. The score is 100 less that, and never below 0: {score}.',
  'quality.outliers.what': 'Values',
  'quality.outliers.checked': 'Looked at',
  'quality.outliers.found': 'Unusual',
  'quality.outliers.tooFew': 'In groups under 10',
  'quality.outliers.stay': 'length of stay',
  'quality.outliers.months': 'All kinds',
  'quality.outliers.volume': 'records in a month',
  'quality.outliers.named': '{kind}: unusual {column}',
  'quality.outliers.limits':
    '{group}: usual {median}, looked at below {lower} or above {upper}; {count} of {checked}.',
  'quality.outliers.above': '{group}: usual {median}, looked at above {upper}; {count} of {checked}.',
  'quality.outliers.everything': 'All',
  'quality.outliers.none': 'No value stands out.',

  'quality.months': '{kind}: {months}.',
  'quality.show': 'Show the records ({count})',
  'quality.showOf': 'Show the records ({count}): {name}',
  'quality.hide': 'Hide the records',
  'quality.shown': 'The first {shown} of {count}.',
  'quality.download': 'Download them (CSV)',
  'quality.downloadOf': 'Download them (CSV): {name}',
  'quality.recordsOf': 'Records: {name}',
  'quality.open': 'Record',
  'quality.toPage': 'How good these records are',
} as const;
