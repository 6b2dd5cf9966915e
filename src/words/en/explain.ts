/** The explanation of a number, and of what a record counts in. */
export const explain = {
  'explain.title': '{name}, {period}',
  'explain.of': 'Records of {scheme}, data as at {day}',
  'explain.group': 'Only {group}',
  'explain.formula': 'How it is worked out',
  'explain.counted': 'How each part was counted',
  'explain.countedText':
    'Every record is either in the number or left out for one reason, the first that applies.',
  'explain.counts': 'Counted',
  'explain.ofKind': '{counted} of {total} ({kind})',
  'explain.leftOut': 'Left out: {reason}',
  'explain.showRecords': 'Show the records: {measure}',
  'explain.hideRecords': 'Hide the records: {measure}',
  'explain.showRecordsShort': 'Show the records',
  'explain.hideRecordsShort': 'Hide the records',
  'explain.narrowedLess': 'Not narrowed: what is divided by belongs to the whole.',
  'explain.moved': 'Against a year before',
  'explain.moved.then': 'It was {then} then, and is {now} now.',
  'explain.moved.over':
    'What is divided ({name}) has {way, select, up {grown by {by}} down {shrunk by {by}} other {hardly changed}}.',
  'explain.moved.under':
    'What it is divided by ({name}) has {way, select, up {grown by {by}} down {shrunk by {by}} other {hardly changed}}.',
  'explain.moved.mainly':
    '{part, select, over {So it was what is divided that moved it.} under {So it was what it is divided by that moved it.} both {So both moved it, or held each other up.} other {So nothing moved it.}}',
  'explain.moved.chance':
    '{is, select, beyond {The two margins of chance lie apart: chance alone hardly explains it.} other {The two margins of chance overlap: chance alone may explain it.}}',
  'explain.change': 'What would change it',
  'explain.changeNone':
    'Nothing that is known: all records of the period are in, and no part of it is an estimate.',
  'explain.change.interval':
    'Chance alone: with as many cases as these, the value may lie anywhere from {lower} to {upper}.',
  'explain.change.oneCase': 'One case more would make it {value}.',
  'explain.change.ibnr':
    '{share} of the numerator is an estimate of claims not yet reported. Without it the value would be {value}.',
  'explain.change.estimated':
    '{amount} is an estimate ({measure}): it moves as claims come in otherwise than they have so far.',
  'explain.change.grace':
    '{count, plural, one {# policy is} other {# policies are}} still in grace. If none of them is renewed it becomes {none}, if all are {all}.',
  'explain.change.graceOnly':
    '{count, plural, one {# policy is} other {# policies are}} still in grace and not in it yet.',
  'explain.change.rejected':
    '{count, plural, one {# rejected claim} other {# rejected claims}} of this period ({measure}) {count, plural, one {is} other {are}} left out. Had they all been accepted as claimed, the value would be {value}.',
  'explain.change.undated':
    '{count, plural, one {# record has} other {# records have}} no day to be counted by ({measure}: {why}). They may come into this period or another.',
  'explain.change.status': '{status}: {reason}',
  'explain.toPage': 'Open the page of this indicator',
  'explain.version': 'Indicator definitions {version}.',

  'record.title': '{kind}: {id}',
  'record.cells': 'What it says',
  'record.where': 'From {file}, row {row, number}',
  'record.open': 'Where it counts: {id}',
  'record.openShort': 'Where it counts',
  'record.openColumn': 'Counts in',
  'record.counts': 'Where it counts in {period}',
  'record.countsEver': 'Where it counts, in all months',
  'record.countsText':
    'Each number that this record is part of, what it adds, and the indicators made from it.',
  'record.countsNone': 'No number of this period counts it.',
  'record.gone': 'The records have changed since this list was made. Close it and look again.',
  'record.adds': '{measure}: adds {amount}',
  'record.isAmong': '{measure}: {amount} is one of the values that it is read from',
  'record.noIndicator': 'Used beside other figures only.',

  'definitions.title': 'Other definitions',
  'definitions.text':
    'Other systems may show another figure under the same name. These are worked out from the same records, for {period}.',
  'definitions.ours': 'Ours',
  'definitions.shownHere': '{name} (shown here)',
  'definitions.oursText': 'The definition that this page and all files use.',
} as const;
