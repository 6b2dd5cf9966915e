import { oneTable, type FileExpected } from './expectation.ts';

const CLAIM = { benefit: 'other', status: 'paid' };
const DAYS = { service_date: '2019-01-05', submitted_date: '2019-01-05' };
const AS_SERVED = { submitted_date: 'service_date' };
const FRENCH = [
  'N° sinistre',
  'N° assuré',
  'Structure de santé',
  'Date de début',
  'Date de fin',
  'Montant demandé',
  'Montant approuvé',
  'Statut',
  'Référé ?',
];
const TEN_CLAIMS = {
  fault: 'missing-columns',
  headingRow: 1,
  width: 9,
  headings: FRENCH,
  said: { kind: 'claims', constants: { benefit: 'other' }, sameAs: AS_SERVED },
  rows: { accepted: 10 },
  sums: { amount_claimed: 114_280, amount_approved: 28_920 },
  cells: {
    service_date: { 2: '2019-01-23', 3: '2019-04-01', 11: '2019-01-28' },
    status: { 2: 'pending', 3: 'paid', 4: 'reported', 8: 'rejected' },
    provider: { 4: 'Juilöa Health Centre' },
  },
  asked: [],
} as const;

/** The nasty files made by hand; what is expected stands in their README and in the files. */
export const MADE: readonly FileExpected[] = [
  oneTable('dirty/02_claims_fr_utf16le_tab.txt', { ...TEN_CLAIMS, encoding: 'utf-16le', delimiter: '\t' }),
  oneTable('dirty/04_claims_mojibake_double_utf8.csv', {
    ...TEN_CLAIMS,
    encoding: 'utf-8-twice',
    delimiter: ';',
  }),
  oneTable('dirty/06_claims_report_style_titles_subtotals_footer.csv', {
    fault: 'unknown-kind',
    delimiter: ',',
    headingRow: 5,
    headings: ['Claim no', 'Member no', 'Facility', 'Claimed', 'Approved'],
    said: { kind: 'claims', constants: { ...CLAIM, ...DAYS } },
    rows: {
      accepted: 10,
      leftOut: {
        1: 'above-headings',
        2: 'above-headings',
        3: 'above-headings',
        6: 'note',
        12: 'total-row',
        19: 'total-row',
        21: 'note',
        22: 'note',
      },
    },
    sums: { amount_claimed: 114_280, amount_approved: 28_920 },
  }),
  oneTable('dirty/08_members_prototype_names.csv', {
    fault: 'unknown-kind',
    width: 9,
    headings: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__.polluted'],
    said: {
      kind: 'members',
      constants: { sex: 'F', birth_date: '1990-01-01', family_id: '__proto__' },
      columns: { proto: 'area' },
    },
    rows: { accepted: 5 },
    cells: {
      insured_id: { 2: 'M001', 3: '__proto__', 4: 'constructor', 5: 'toString', 6: 'hasOwnProperty' },
      area: { 2: 'x', 3: '{"polluted":true}' },
    },
  }),
  oneTable('dirty/10_policies_40_date_spellings.csv', {
    fault: 'unknown-kind',
    headings: ['policy_no', 'start_date'],
    said: {
      kind: 'policies',
      constants: { family_id: 'F', contribution_due: '1' },
      sameAs: { cover_end: 'cover_start' },
    },
    asked: ['cover_start', 'cover_end'],
  }),
  oneTable('dirty/12_claims_ragged_and_unbalanced_quote.csv', {
    fault: 'unknown-kind',
    headings: ['claim_no', 'member_no', 'facility', 'amount'],
    said: { kind: 'claims', constants: { ...CLAIM, ...DAYS } },
    rows: { accepted: 5, refused: { 4: 'missing', 5: 'too-many-cells', 9: 'quote-not-closed' } },
    sums: { amount_claimed: 100 + 200 + 500 + 700 + 800 },
    cells: { provider: { 3: 'Vida "District" Hospital' }, claim_id: { 6: 'C5', 10: 'C7', 11: 'C8' } },
  }),
  oneTable('dirty/14a_claims_2024_01.csv', {
    fault: 'missing-columns',
    headings: ['claim_no', 'member_no', 'service_date', 'amount'],
    said: { constants: CLAIM, sameAs: AS_SERVED },
    rows: { accepted: 70 },
    sums: { amount_claimed: 72_100 },
  }),
  oneTable(
    'dirty/14b_claims_2024_02_overlaps_20_rows_one_revised_amount_one_reformatted_id_two_exact_repeats.csv',
    {
      fault: 'missing-columns',
      headings: ['claim_no', 'member_no', 'service_date', 'amount'],
      said: { constants: CLAIM, sameAs: AS_SERVED },
      rows: { accepted: 70, repeats: 2 },
    },
  ),
  oneTable('dirty/16a_nul_bytes.csv', {
    fault: 'unknown-kind',
    headings: ['claim_no', 'amount'],
    said: { kind: 'claims', constants: { ...CLAIM, ...DAYS, insured_id: 'M' } },
    rows: { accepted: 1, refused: { 3: 'not-a-number', 4: 'not-a-number' } },
    unreadable: 2,
    sums: { amount_claimed: 100 },
  }),
  oneTable('dirty/16b_header_only.csv', { fault: 'no-rows', headings: ['claim_no', 'member_no', 'amount'] }),
  oneTable('dirty/16c_bom_only.csv', { fault: 'blank' }),
  oneTable('dirty/16d_blank_lines_only.csv', { fault: 'blank' }),
  oneTable('dirty/16e_single_column_no_newline.csv', { fault: 'no-rows', headings: ['claim_no'] }),
  oneTable('dirty/16f_header_repeated_midway.csv', {
    fault: 'unknown-kind',
    headings: ['claim_no', 'amount'],
    said: { kind: 'claims', constants: { ...CLAIM, ...DAYS, insured_id: 'M' } },
    rows: { accepted: 3, leftOut: { 3: 'headings-again', 5: 'headings-again' } },
    sums: { amount_claimed: 600 },
  }),
  oneTable('dirty/18_headers_nbsp_newline_duplicates_empty.csv', {
    fault: 'missing-columns',
    width: 12,
    headings: [
      'member\u00a0no',
      'Date of\nbirth',
      'Amount',
      'amount',
      'AMOUNT',
      '',
      '',
      '2019',
      'TRUE',
      'Amount (TZS)',
      'Amount (USD)',
      'montant_é',
    ],
    // Each of three columns of one name, and of two without any, is told from the others.
    said: {
      kind: 'members',
      constants: { sex: 'F' },
      columns: { 'amount#5': 'family_id', '#7': 'area', amountusd: 'relationship' },
    },
    rows: { accepted: 1 },
    cells: {
      insured_id: { 2: 'M1' },
      birth_date: { 2: '1980-01-01' },
      family_id: { 2: '3' },
      area: { 2: '5' },
      relationship: { 2: '9' },
    },
  }),
  oneTable('dirty/19_members_arabic_utf8.csv', {
    fault: 'missing-columns',
    headings: ['رقم العضو', 'الاسم', 'تاريخ البدء', 'القسط', 'الجنس'],
    said: {
      kind: 'policies',
      columns: { رقمالعضو: 'policy_id', تاريخالبدء: 'cover_start', القسط: 'contribution_due' },
      constants: { family_id: 'F', cover_end: '2020-01-21' },
    },
    rows: { accepted: 2 },
    sums: { contribution_due: 3001 },
    cells: {
      policy_id: { 2: 'م٠٠١', 3: 'م٠٠٢' },
      cover_start: { 2: '2019-01-22', 3: '2019-01-22' },
      contribution_due: { 2: '1500.5', 3: '1500.5' },
    },
  }),
  oneTable('dirty/19b_members_arabic_windows1256.csv', {
    fault: 'unknown-kind',
    encoding: 'windows-1256',
    delimiter: ';',
    headings: ['رقم العضو', 'الاسم', 'القسط'],
    said: { kind: 'members', constants: { family_id: 'F', sex: 'F', birth_date: '1990-01-01' } },
    rows: { accepted: 2 },
  }),
  oneTable('dirty/20_schemes_mixed_currency_and_thousands.csv', {
    fault: 'no-figures',
    headings: ['scheme', 'month', 'currency', 'premium', 'claims', 'claims_ratio'],
    said: { kind: 'return', columns: { premium: 'earned_premium', claims: 'amount_paid' } },
    // Five schemes in three currencies are never added up.
    faultThen: 'several-schemes',
  }),
  // Taken for returns of one scheme, they are in four currencies, one of them in thousands as well: one alone comes in.
  oneTable('dirty/20_schemes_mixed_currency_and_thousands.csv', {
    fault: 'no-figures',
    said: {
      kind: 'return',
      columns: { premium: 'earned_premium', claims: 'amount_paid', scheme: null },
      currency: 'XOF',
      readings: { earned_premium: 'decimal-point', amount_paid: 'decimal-point' },
    },
    currencies: { TZS: 4, 'TZS (000)': 1, XOF: 1, EUR: 1, INR: 1 },
    rows: {
      accepted: 2,
      refused: Object.fromEntries([2, 3, 5, 6, 8, 9, 10].map((row) => [row, 'other-currency'])),
    },
    sums: { earned_premium: 2_950_000, amount_paid: 1_900_000 },
  }),
  oneTable('dirty/21_policies_logic_errors.csv', {
    fault: 'missing-columns',
    headings: [
      'policy_no',
      'member_no',
      'dob',
      'sex',
      'start',
      'end',
      'premium',
      'paid',
      'status',
      'pregnant',
    ],
    said: { columns: { memberno: 'family_id' }, codes: { status: { lapsed: 'cancelled' } } },
    rows: {
      accepted: 7,
      refused: { 5: 'missing', 9: 'missing', 11: 'no-such-date' },
    },
    sums: { contribution_due: 7000 },
    cells: { cover_end: { 2: '2023-12-31' }, policy_id: { 6: 'P4' } },
  }),
];
