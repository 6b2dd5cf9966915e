/** What can be wrong with files, rows, cells and the device – and what to do about it. */
export const faults = {
  'fault.empty':
    'The file is empty (0 bytes). Nothing was taken from it. Save it again from where it came from.',
  'fault.blank': 'There is nothing but blank lines in this file. Nothing was taken from it.',
  'fault.no-rows': 'There are headings but no rows under them. Nothing was taken from it.',
  'fault.picture':
    'This is a picture, not a table, whatever its name says. Choose the file the picture was taken of.',
  'fault.pdf': 'This is a PDF, not a table. Ask for the spreadsheet it was printed from.',
  'fault.broken-spreadsheet':
    'This spreadsheet cannot be opened: it is damaged, or was not copied to its end. Nothing was taken from it. Open it in the spreadsheet program and save it again.',
  'fault.locked':
    'This spreadsheet is protected by a password. Nothing was taken from it. Save a copy without the password.',
  'fault.no-sheets': 'All sheets of this spreadsheet are empty. Nothing was taken from it.',
  'fault.expands-too-much':
    'This file is small but would fill the memory when it is unpacked, as no spreadsheet does. It was not opened. Ask whoever sent it for another copy.',
  'fault.spreadsheet-too-large':
    'This spreadsheet is too large to be read here. Nothing was taken from it. Save each sheet as "CSV UTF-8": as CSV it can have millions of rows.',
  'fault.too-slow':
    'Reading this spreadsheet took more than two minutes and was stopped. Nothing was taken from it. Save each sheet as "CSV UTF-8".',
  'fault.web-page':
    'This is a web page, not a table – perhaps a log-in page that was saved in place of the file.',
  'fault.binary': 'This file is not text. If it comes from a spreadsheet program, save it as "CSV UTF-8".',
  'fault.unreadable':
    'The file could not be read: it was moved, renamed or changed after you chose it. Choose it again.',
  'fault.not-json':
    'This looks like a scheme profile, or a file on how others are read, but is not complete JSON. Save it again from where it came from.',
  'fault.unknown-kind':
    'The headings fit none of the record kinds. Nothing was taken from it yet. Say below what it is and what its columns are.',
  'fault.nearest': 'Nearest: {kind}; missing: {columns}.',
  'fault.headings': 'Read headings: {headings}{more, plural, =0 {} other { and # more}}.',
  'fault.second-profile': 'Another scheme profile was chosen before this one. Only the first is used.',
  'fault.missing-columns':
    'This looks like {kind}, but {count, plural, one {the column} other {the columns}} {columns} {count, plural, one {is} other {are}} missing. Nothing was taken from it yet. Say below where {count, plural, one {it is} other {they are}} to be found, or what {count, plural, one {it says} other {they say}} in every row.',
  'fault.no-figures':
    'This looks like monthly returns, since it has months, but no other heading is one of a return. Nothing was taken from it. Compare its first row with the headings listed under "What the files need".',
  'fault.yearly':
    'Its figures are of whole years. Here they are counted month by month, so that any twelve months can be looked at. Nothing was taken from it. Ask for the monthly returns that the years were added up from.',
  'fault.several-schemes':
    'These are the returns of {count, plural, other {# schemes}}: {schemes}. Nothing was taken from it, since the records of one scheme are kept together. Keep one scheme’s rows in a file, and add a file for each.',
  'fault.andMore': '{count, plural, one {# more} other {# more}}',
  'fault.profile-faults':
    'This profile cannot be used: {fields}. Correct {count, plural, one {it} other {them}}, or fill in the form below instead.',
  'fault.profile-field': '{field} is {value}',
  'fault.profile-field-missing': '{field} is missing',

  'cell.missing': 'A required cell is empty.',
  'cell.not-a-date': 'Not a date. Write it as 2024-03-31.',
  'cell.no-such-date': 'There is no such day in the calendar.',
  'cell.year-out-of-range': 'The year is outside 1900 to 2100.',
  'cell.not-a-month': 'Not a month. Write it as 2024-03.',
  'cell.not-a-number': 'Not a number.',
  'cell.too-many-decimals': 'More than three decimals.',
  'cell.not-a-count': 'Not a whole number from 0.',
  'cell.unknown-code': 'Not one of the words for this column: {codes}.',
  'cell.formula-error': 'A formula without a result. Correct it in the spreadsheet.',
  'cell.id-repeated':
    'This id stands in row {row} already, with other content ({differences}). The first one is kept.',
  'cell.date-repeated':
    'Row {row} is of the same date already, with other content ({differences}). The first one is kept.',
  'cell.difference': '{column}: {kept} there, {here} here',
  'cell.too-many-cells':
    'More cells than headings: perhaps a comma in an amount or a name that is not in quotes.',
  'cell.quote-not-closed':
    'A quotation mark opens in this row and does not close as it should. Only this row is left out; reading went on with the next line.',
  'cell.total-row': 'A row of sums: it would count its records twice.',
  'cell.headings-again': 'The headings once more, as at the head of a new page.',
  'cell.above-headings': 'Stands above the headings.',
  'cell.note': 'A note or page number: one cell with words in it, where records have several.',
  'cell.blank': 'empty',
} as const;
