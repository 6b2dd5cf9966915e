/** Files to fill: templates and the example, and what their sheets say. */
export const templates = {
  'template.all': 'All kinds in one spreadsheet',
  'template.allText':
    'A sheet for each kind of record, with the words to choose from, and a sheet that explains every column. Fill what you keep; a sheet that stays empty is left out. Add the file as it is.',
  'template.exampleText':
    'The example is filled with a few made-up records that belong together. Its numbers all begin with {mark}, and rows without a number say so in a column of their own, so that they are not taken for yours.',
  'template.empty': 'Empty template ({format})',
  'template.emptyOf': 'Empty template ({format}): {kind}',
  'template.example': 'Filled-in example ({format})',
  'template.exampleOf': 'Filled-in example ({format}): {kind}',
  'template.emptyName': '{kind} template',
  'template.exampleName': '{kind} example',
  'template.allName': 'records',
  'template.failed':
    'The file could not be made: a part of the app could not be fetched. Try again when there is a line.',

  'template.columns': 'What the columns mean',
  'template.columnsText':
    'This sheet explains the others. Nothing on it is read. Dates are best typed as dates, or as {day}; amounts without the currency.',
  'template.column.sheet': 'Sheet',
  'template.column.column': 'Column',
  'template.column.required': 'Must be filled',
  'template.column.form': 'Write',
  'template.column.meaning': 'What it means',
  'template.column.words': 'Words to choose from',
  'template.yes': 'yes',
  'template.no': 'no',
  'template.form.text': 'text or number',
  'template.form.day': 'date',
  'template.form.month': 'month, as {month}',
  'template.form.money': 'amount',
  'template.form.count': 'whole number',
  'template.form.code': 'one of the words',
  'template.codes': 'Words to choose from',
  'template.codesText': 'The lists that the other sheets offer. Nothing on this sheet is read.',
  'template.otherWord':
    'Please choose one of the words in the list. They are explained on the sheet “{columns}”.',

  'records.means.amount': 'What was paid.',
  'records.means.birth_date': 'The day the person was born.',
  'records.means.sex': 'F for women and girls, M for men and boys, X for others.',
  'records.means.exit_reason': 'Why the person left.',
  'records.means.policies.status':
    'Active unless it was suspended or cancelled before its end; blank is active.',
  'records.means.claims.status': 'How far the claim has come.',
  'records.means.diagnosis': 'In words or as an ICD code.',
  'records.means.rejection_reason': 'Why it was not paid.',
  'records.means.delivery_date': 'The day of the birth.',
  'records.means.place': 'Where the child was born.',
  'records.means.outcome': 'For example live birth.',
  'records.means.finance.month': 'The month that the entry is of.',
  'records.means.line': 'What the money came from or went to.',

  'records.download': 'Download all records (XLSX)',
  'records.downloadKind': 'Download CSV: {kind}',
  'records.downloadHeading': 'Download',
  'records.downloadCsv': 'CSV',
  'records.example':
    'These are the made-up records of our example (their numbers, or cells beside them, begin with {mark}). They are for trying out: do not add them to your own scheme.',
  'records.passedOver.explanation':
    '{count, plural, one {The sheet {sheets} explains the others and holds} other {The sheets {sheets} explain the others and hold}} no records.',
  'records.passedOver.no-rows':
    '{count, plural, one {The sheet {sheets} has} other {The sheets {sheets} have}} headings but no rows, and {count, plural, one {is} other {are}} left out.',
} as const;
