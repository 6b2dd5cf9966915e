import { oneTable, receipts, type FileExpected } from './expectation.ts';

const CLAIM = {
  benefit: 'other',
  status: 'paid',
  insured_id: 'M',
  service_date: '2019-01-05',
  submitted_date: '2019-01-05',
};
const ONE_DAY = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [i + 2, '2019-08-20']));

/** The nasty spreadsheets made by hand. */
export const MADE_SHEETS: readonly FileExpected[] = [
  {
    file: 'dirty/30_hidden_and_veryhidden_sheets_hidden_rows_cols.xlsx',
    tables: [
      { sheet: { name: 'READ ME' }, fault: 'unknown-kind', headings: ['Data are on the hidden sheets'] },
      {
        sheet: { name: 'Claims', isHidden: true, hiddenRows: 2, hiddenColumns: 1 },
        fault: 'unknown-kind',
        headings: ['claim_no', 'amount'],
        said: { kind: 'claims', constants: CLAIM },
        rows: { accepted: 10 },
        sums: { amount_claimed: 114_280 },
      },
      {
        sheet: { name: 'Members', isHidden: true },
        fault: 'missing-columns',
        headings: ['member_no', 'dob'],
        said: { kind: 'members', constants: { family_id: 'F', sex: 'F' } },
        rows: { accepted: 20 },
        cells: { insured_id: { 2: '070707055' }, birth_date: { 2: '2005-10-16' } },
      },
    ],
  },
  oneTable('dirty/32_1904_date_system_dates_serials_text.xlsx', {
    sheet: { name: 'Policies' },
    fault: 'missing-columns',
    headings: ['policy_no', 'start', 'end', 'as_serial', 'as_text'],
    // The same day as a date, as its number since 1904, and as text.
    said: {
      kind: 'policies',
      columns: { asserial: 'enrol_date', astext: 'status_date' },
      constants: { family_id: 'F', contribution_due: '1' },
    },
    rows: { accepted: 15 },
    asked: [],
    cells: { cover_start: ONE_DAY, enrol_date: ONE_DAY, status_date: ONE_DAY },
  }),
  {
    file: 'dirty/34_prototype_named_sheets_and_headers.xlsx',
    tables: [
      {
        sheet: { name: '__proto__' },
        fault: 'unknown-kind',
        headings: ['__proto__', 'constructor', 'member_no'],
        said: receipts({ proto: 'receipt_id', constructor: 'policy_id' }),
        rows: { accepted: 1 },
        cells: { receipt_id: { 2: 'x' }, policy_id: { 2: 'y' } },
      },
      {
        sheet: { name: 'constructor' },
        fault: 'unknown-kind',
        headings: ['toString', 'hasOwnProperty', 'amount'],
        said: receipts({ tostring: 'receipt_id', amount: 'amount' }),
        rows: { accepted: 1 },
        sums: { amount: 3 },
      },
      { sheet: { name: "a'b & <c>" }, fault: 'unknown-kind', headings: ['amount'] },
    ],
  },
  oneTable('dirty/36_stray_cell_at_XFD1048576.xlsx', {
    sheet: { name: 'Claims' },
    fault: 'unknown-kind',
    headings: ['claim_no', 'amount'],
    said: { kind: 'claims', constants: CLAIM },
    rows: { accepted: 1, refused: { 1048576: 'too-many-cells' } },
    sums: { amount_claimed: 100 },
  }),
  oneTable('dirty/38_zipbomb_300MB_of_spaces.xlsx', { fault: 'expands-too-much' }),
  // The entities stay what they are called.
  oneTable('dirty/40_xml_entity_expansion_billion_laughs.xlsx', {
    sheet: { name: 'Claims' },
    fault: 'unknown-kind',
    headings: ['&i;'],
  }),
  oneTable('dirty/42_truncated_half.xlsx', { fault: 'broken-spreadsheet' }),
  oneTable('dirty/44_formula_injection_strings.xlsx', {
    sheet: { name: 'Members' },
    fault: 'unknown-kind',
    headings: ['member_no', 'name', 'premium'],
    said: receipts({ memberno: 'receipt_id', name: 'policy_id', premium: 'amount' }),
    rows: { accepted: 14 },
    sums: { amount: 14_000 },
    cells: {
      policy_id: {
        2: "=cmd|'/C calc'!A0",
        3: '+1+1',
        7: '=1+1',
        10: '＝1+1',
        12: '-1500',
        13: '+255712345678',
        15: '"=1+1"',
      },
    },
  }),
];
