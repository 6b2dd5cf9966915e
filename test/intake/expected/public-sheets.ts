import { oneTable, receipts, type FileExpected, type TableExpected } from './expectation.ts';

const of = (name: string) => `dirty/public/${name}`;

/** A sheet that is no table of records. */
function unknown(
  name: string,
  headings: readonly string[],
  rest: Omit<TableExpected, 'sheet' | 'headings'> = {},
): TableExpected {
  return { sheet: { name }, fault: 'unknown-kind', headings, ...rest };
}

const GENERAL = ['General', '1', '-1.2', '12.3', '-12.34', '123.45', '-123.456', '1234.567', '-1234.5678'];

/** Spreadsheets of public projects. */
export const PUBLIC_SHEETS: readonly FileExpected[] = [
  oneTable(
    of('frictionless_adjust-floating-point-error.xlsx'),
    unknown('Sheet1', ['Sample Name', 'peak PO4', 'actual PO4 (formula)', 'actual PO4 (values)'], {
      said: receipts({ samplename: 'receipt_id', peakpo4: 'amount', actualpo4formula: 'policy_id' }),
      rows: { accepted: 5 },
      sums: { amount: 235.795 },
      cells: { policy_id: { 2: '242.26', 3: '274.66', 4: '291.86', 5: '968' }, amount: { 3: '68.665' } },
    }),
  ),
  oneTable(
    of('frictionless_issue-320.xlsx'),
    unknown('IPC', ['Country', 'Level 1 Name', 'Area', 'Analysis Name', 'Date of Analysis'], {
      headingRow: 12,
      width: 54,
      said: receipts({ area: 'receipt_id', '#': 'amount' }),
      rows: {
        accepted: 45,
        refused: { 13: 'missing' },
        leftOut: {
          7: 'above-headings',
          8: 'above-headings',
          9: 'above-headings',
          10: 'above-headings',
          11: 'above-headings',
          62: 'note',
          64: 'note',
        },
      },
      sums: { amount: 30_725_560 },
    }),
  ),
  oneTable(
    of('frictionless_multiline-headers.xlsx'),
    unknown(
      'Лист1',
      ['Region', 'Caloric contribution', 'Cumulative impact of changes on cost of food basket'],
      {
        headingRow: 1,
        said: receipts({ region: 'receipt_id', caloriccontribution: 'policy_id' }),
        rows: { accepted: 1, refused: { 4: 'missing' }, leftOut: { 5: 'note' } },
        cells: { receipt_id: { 6: 'A' }, policy_id: { 6: 'B' } },
      },
    ),
  ),
  oneTable(
    of('frictionless_preserve-formatting-percentage.xlsx'),
    unknown('Sheet1', ['col1', 'col2'], {
      said: receipts({ col1: 'receipt_id', col2: 'amount' }),
      rows: { accepted: 3 },
      sums: { amount: 0.88 },
    }),
  ),
  {
    file: of('openrefine_dates.xls'),
    tables: [
      { sheet: { name: 'Test Sheet 0' }, fault: 'unknown-kind', headings: ['2021-04-18'] },
      {
        sheet: { name: 'Test Sheet 1' },
        fault: 'unknown-kind',
        width: 7,
        headings: ['0', 'TRUE', '2021-04-18 12:46:41'],
      },
      {
        sheet: { name: 'Test Sheet 2' },
        fault: 'unknown-kind',
        width: 8,
        headings: ['0', 'TRUE', '2021-04-18 12:46:41'],
      },
    ],
  },
  {
    file: of('openrefine_sample.ods'),
    tables: [unknown('Feuille1', ['a', 'b']), unknown('Feuille2', ['a', 'b'])],
  },
  oneTable(
    of('readxl_big-texty-numbers-xlsx.xlsx'),
    unknown('Sheet1', ['number', 'number as text', 'notes'], {
      said: receipts({ number: 'receipt_id', numberastext: 'policy_id' }),
      rows: { accepted: 6 },
      cells: {
        receipt_id: { 3: '2147483647', 7: '-2147483649' },
        policy_id: { 3: '2147483647', 7: '-2147483649' },
      },
    }),
  ),
  oneTable(of('readxl_dates-1904.xls'), unknown('Sheet1', Array<string>(5).fill('2000-01-01'))),
  oneTable(
    of('readxl_datetime-rounding.xlsx'),
    unknown('Sheet1', ['dttm', 'dttm_string'], {
      said: receipts({ dttm: 'pay_date', dttmstring: 'receipt_id' }),
      rows: { accepted: 4 },
      cells: {
        pay_date: { 2: '2016-04-28', 3: '2016-03-23', 4: '2017-01-02', 5: '2017-01-03' },
        receipt_id: { 2: '2016-04-28 11:30:00' },
      },
    }),
  ),
  {
    file: of('readxl_embedded-chartsheet.xlsx'),
    tables: [
      unknown('iris', ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width', 'Species']),
      unknown('mtcars', ['mpg', 'cyl', 'disp', 'hp'], {
        width: 11,
        said: receipts({ mpg: 'receipt_id' }),
      }),
      unknown('chickwts', ['weight', 'feed']),
      unknown('quakes', ['lat', 'long', 'depth', 'mag', 'stations']),
    ],
  },
  oneTable(
    of('readxl_inlineStr.xlsx'),
    unknown('Requirements', ['NN', 'Hierarchy', '', 'Outline Number', 'ID', 'Name', 'Type', 'Description'], {
      said: receipts({ id: 'receipt_id', description: 'policy_id' }),
      rows: { accepted: 1 },
      cells: { receipt_id: { 2: 'RQ11610' }, policy_id: { 2: 'test' } },
    }),
  ),
  oneTable(
    of('readxl_missing-first-column.xlsx'),
    unknown('Sheet1', ['', '1'], {
      said: receipts({ 1: 'receipt_id' }),
      rows: { accepted: 2 },
      cells: { receipt_id: { 2: '2', 3: '3' } },
    }),
  ),
  oneTable(
    of('readxl_new_line_errors.xlsx'),
    unknown('Blad1', ['column_name'], {
      said: receipts({ columnname: 'receipt_id' }),
      rows: { accepted: 2 },
    }),
  ),
  oneTable(
    of('readxl_nonstandard-xml-ns-prefix.xlsx'),
    unknown('Sheet1', ['a', 'b'], {
      said: receipts({ a: 'receipt_id', b: 'amount' }),
      rows: { accepted: 2 },
      sums: { amount: 3 + 4 },
    }),
  ),
  oneTable(
    of('readxl_texty-dates-xlsx.xlsx'),
    unknown('Sheet1', ['a'], {
      said: receipts({ a: 'pay_date' }, { constants: { receipt_id: 'R', policy_id: 'P', amount: '1' } }),
      // Two times of one day: the same receipt, spelt out twice.
      rows: { accepted: 1, repeats: 1 },
      cells: { pay_date: { 2: '1985-03-11' } },
    }),
  ),
  {
    file: of('readxl_utf8-sheet-names.xlsx'),
    tables: [unknown('µ', ['x']), unknown('∂', ['x'])],
  },
  oneTable(
    of('sheetjs_1900.xlsx'),
    unknown('Sheet1', ['1', '1900-01-01', '1900-01-01', '1900-01-01'], {
      said: receipts({ 1: 'receipt_id', 19000101: 'pay_date' }),
      rows: { accepted: 4 },
      cells: { pay_date: { 2: '1900-01-11', 3: '1900-04-20', 4: '1903-01-15', 5: '1930-06-02' } },
    }),
  ),
  oneTable(
    of('sheetjs_Attendance.xlsx'),
    unknown('Attendance - Attendance', ['Date', 'Ben \nAshley', 'Tom Brooks', 'Jimmy Cooney'], {
      headingRow: 2,
      width: 9,
      said: receipts({ date: 'receipt_id' }),
      rows: { accepted: 23, leftOut: { 26: 'total-row' } },
    }),
  ),
  oneTable(of('sheetjs_BlankSheetTypes.xlsm'), { fault: 'no-sheets' }),
  oneTable(
    of('sheetjs_LONumbers-2010.xlsx'),
    unknown('Sheet1', GENERAL, {
      width: 10,
      said: receipts({ general: 'receipt_id', 123.45: 'policy_id' }),
    }),
  ),
  oneTable(
    of('sheetjs_crlf.xlsx'),
    unknown('Sheet1', ['Normal', 'abc\ndef'], {
      said: receipts({ normal: 'receipt_id' }),
      rows: { accepted: 2 },
    }),
  ),
  {
    file: of('sheetjs_freeze.xlsx'),
    tables: [unknown('B2', ['B2']), unknown('B3', ['B3'])],
  },
  {
    file: of('sheetjs_mixed_sheets.xlsx'),
    tables: [
      unknown('survey', ['type', 'name'], { headingRow: 1 }),
      unknown('choices', ['list_name', 'value', 'label'], {
        said: receipts({ label: 'receipt_id', value: 'policy_id' }),
        rows: { accepted: 2 },
      }),
      unknown('settings', ['form_title', 'font']),
    ],
  },
  {
    file: of('sheetjs_number_format_russian.xlsm'),
    tables: [
      unknown('Implied', ['Format', 'Value', 'B Fmt', 'VBA Fmt', 'Fmt'], {
        said: receipts({ format: 'receipt_id', value: 'policy_id' }),
        rows: { accepted: 28 },
        cells: { policy_id: { 2: '12345.6789', 12: '1933-10-18 16:17:37' } },
      }),
      unknown('ImpliedNegative', ['Format', 'Value', 'B Fmt', 'VBA Fmt', 'Fmt'], {
        said: receipts({ format: 'receipt_id', value: 'policy_id' }),
        rows: { accepted: 28 },
        cells: { policy_id: { 2: '-12345.6789' } },
      }),
      unknown('2011', GENERAL),
      unknown('Miscellany', ['1'], { said: receipts({ 1: 'receipt_id' }) }),
      unknown('SSF', GENERAL, { said: receipts({ general: 'receipt_id' }), rows: { accepted: 11 } }),
    ],
  },
  oneTable(of('sheetjs_password_2002_40_xor.xls'), { fault: 'locked' }),
];
