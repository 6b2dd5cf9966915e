/** Refused rows: correcting them on the spot, taking them along, and what they weigh. */
export const fix = {
  'fix.correct':
    'Correct {count, plural, one {the row that was} other {the # rows that were}} not accepted in {table}',
  'fix.text':
    'Write what the cells should say and have the rows read again. The file on your device stays as it is. Or download the list, correct it in a spreadsheet, and choose it like any other file.',
  'fix.row': 'Row {row, number}',
  'fix.whole': 'Show the whole row',
  'fix.fewer': 'Show only what is wrong',
  'fix.suggest': 'Write “{cell}”',
  'fix.read':
    '{count, plural, =0 {Read corrected rows again} one {Read the corrected row again} other {Read the # corrected rows again}}',
  'fix.download': 'Download the list to correct (CSV)',
  'fix.listName': 'to correct {table}',
  'fix.fileName': 'Corrections {number} of {table}',
  'fix.notKept':
    '{count, plural, one {# more row was} other {# more rows were}} not accepted. {count, plural, one {It has} other {They have}} to be corrected in the file.',
  'fix.card':
    '{count, plural, one {# corrected row} other {# corrected rows}} of {table}, read in the place of what stands in that file',
  'fix.corrected':
    '{count, plural, one {# row is} other {# rows are}} read as you corrected {count, plural, one {it} other {them}}, not as the file has {count, plural, one {it} other {them}}.',
  'fix.kind': 'Corrections',
  'fix.waitingTitle': 'Rows that wait to be corrected',
  'fix.waitingText':
    'They were not accepted when their files were added, and no figure counts them until they are corrected.',
  'fix.weight':
    '{count, plural, one {# row} other {# rows}} of “{kind}” {count, plural, one {waits} other {wait}} to be corrected and {count, plural, one {is} other {are}} in no figure here: {share} of all rows of that kind.',
  'fix.weightAmount':
    '{known, select, all {Their {money} adds up to {amount}.} some {Their {money} adds up to {amount}; in {unread, plural, one {# row} other {# rows}} it cannot be read.} unread {Their {money} cannot be read, so nobody knows what they come to.} other {}}',
  'fix.weightPeriod':
    '{period}: {count, plural, =0 {none of them} other {# of them}} by {date}{known, select, all {, together {amount}} some {, together {amount} and what cannot be read} unread {, with amounts that cannot be read} other {}}.',
  'fix.weightUndated':
    '{count, plural, one {In # row no {date} can be read: it may be of any period.} other {In # rows no {date} can be read: they may be of any period.}}',
  'fix.weightLink': 'See these rows',
} as const;
