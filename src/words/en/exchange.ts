/** Comparison files: writing one, and those that were received. */
export const exchange = {
  'exchange.title': 'Comparison file',
  'exchange.text':
    'For a network or a support agency that puts schemes side by side: what was counted of this scheme by month, and what its profile and its definitions say. No record of a person, a policy or a claim is in it. Another device opens it beside its own schemes.',
  'exchange.splits': 'Also divided by',
  'exchange.splitsHint':
    'Areas and products may be so few that people are known by them: take them only where the other side needs them. Providers are never in it.',
  'exchange.hide': 'Small numbers',
  'exchange.hide.none': 'Show them',
  'exchange.hide.below': 'Hide counts from 1 to {last}',
  'exchange.hideHint':
    'Hidden counts cannot be reckoned from others in the file either, so more than the small ones go: groups are then mostly told by year, and no total of a year that is not over. What few people cost is hidden with them, and shares of nearly all: 16 of 19 would tell of three. Whoever gets the file sees what it hides under.',
  'exchange.left.counting': 'Counting what the file leaves',
  'exchange.left.rolling12':
    'Of {known, plural, one {# main indicator} other {# main indicators}} known for the 12 months to {month}, {left} can still be reckoned from the file.',
  'exchange.left.year':
    'Of {known, plural, one {# main indicator} other {# main indicators}} known for the fiscal year to {month}, {left} can still be reckoned from the file.',
  'exchange.left.advice':
    'Hiding fewer, or leaving out groups that nobody asked for, leaves more. Where the fiscal year keeps more than the 12 months, ask to be compared by fiscal year.',
  'exchange.format': 'Form',
  'exchange.format.json': 'JSON: the shorter one',
  'exchange.format.csv': 'CSV: to read in a spreadsheet',
  'exchange.download': 'Download comparison file',
  'exchange.file': 'comparison',
  'exchange.received': 'Comparison files received',
  'exchange.receivedNone': 'None yet. Schemes of comparison files stand beside those whose records are here.',
  'exchange.add': 'Add comparison files',
  'exchange.drop': 'or drop them here',
  'exchange.addHint': 'JSON or CSV written by SchemeScope on another device, several at once.',
  'exchange.column.scheme': 'Scheme',
  'exchange.column.months': 'Months',
  'exchange.column.written': 'Written on',
  'exchange.column.hides': 'Hides under',
  'exchange.column.file': 'File',
  'exchange.column.remove': 'Remove',
  'exchange.monthsFromTo': '{first} to {last}',
  'exchange.noMonths': 'None',
  'exchange.hidesNothing': 'Nothing',
  'exchange.remove': 'Remove {name}',
  'exchange.removed': '{name} is removed.',
  'exchange.restored': '{name} is back.',
  'exchange.notRestored':
    '{name} could not be brought back: it is there by now, or was forgotten. Its file can be added again.',
  'exchange.kept': '{file}: {name} is kept.',
  'exchange.replaced': '{file}: {name} is kept in the place of its file of {day}.',
  'exchange.replacedNewer':
    '{file}: {name} is kept in the place of its file of {day}, which was written later. Add that one again if this was not meant.',
  'exchange.stays':
    '{file} was not taken: the file of {name} that is here was written later, on {day}. Nothing was changed.',
  'exchange.staysOfSameDay':
    '{file} was not taken: another of these files of {name} was written on the same day, {day}, and its name comes later.',
  'exchange.takeAllTheSame': 'Take {file} all the same',
  'exchange.keptMadeUp':
    'It says that the scheme is made up: it is left out beside real ones unless it is chosen.',
  'exchange.passedOver':
    '{count, plural, one {# thing in it is not known here and was left out: {names}} other {# things in it are not known here and were left out: {names}}}',
  'exchange.refused': '{file} was not taken.',
  'exchange.receivedCount':
    '{count, plural, one {1 comparison file received} other {# comparison files received}}',
  'exchange.keptMany': '{count, plural, one {1 comparison file is kept} other {# comparison files are kept}}',
  'exchange.faultPlace': '{fault} At {at}.',
  'exchange.refusedAsk':
    'A right one is the file that SchemeScope writes under Reports, Comparison file, just as it was downloaded.',
  'exchange.faultAt': '{fault} At {at}: {found}',
  'exchange.fault.too-large': 'It is larger than any comparison file.',
  'exchange.fault.no-text': 'It is empty or no text in UTF-8.',
  'exchange.fault.not-json': 'It is damaged: its JSON ends too early or is not well formed.',
  'exchange.fault.not-csv': 'Columns of a comparison file are missing.',
  'exchange.fault.bad-quote':
    'A quotation mark stands where none can be, or one is not closed: the file was changed or damaged. Ask for it again as it was downloaded.',
  'exchange.fault.bad-line':
    'A line has more cells than there are headings: the file was changed or damaged. Ask for it again as it was downloaded.',
  'exchange.fault.cut-short':
    'Lines are missing or were added (found / written): the file was cut short or changed. Ask for it again as it was downloaded.',
  'exchange.fault.twice':
    'Something is said twice: the file was changed. Ask for it again as it was downloaded.',
  'exchange.fault.other-format': 'It is no comparison file.',
  'exchange.fault.newer-version': 'It was written by a newer SchemeScope. Open a newer one here too.',
  'exchange.fault.not-said': 'Something that every comparison file says is missing.',
  'exchange.fault.not-a-month':
    'A month is not written as 2025-04, or is none of the file’s. Spreadsheet programs rewrite months when they save a file. Ask for it as it was downloaded.',
  'exchange.fault.not-a-day': 'A date is no date.',
  'exchange.fault.bad-id':
    'The id of the scheme has other signs than letters A to Z, digits, points, hyphens and underscores.',
  'exchange.fault.bad-profile': 'The profile is not right.',
  'exchange.fault.bad-number': 'A number is no number, or cannot be right.',
  'exchange.fault.bad-list': 'A list is not right.',
  'exchange.fault.bad-length': 'There are too many or too few numbers for the months of the file.',
  'exchange.fault.unknown-code': 'There is a code that nobody knows.',
} as const;
