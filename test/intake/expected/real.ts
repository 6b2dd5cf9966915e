import { oneTable, type FileExpected } from './expectation.ts';

/** Figures of whole years, of a country. */
const SDG = {
  fault: 'yearly',
  headings: ['Indicator', 'Series', 'Series_Code', 'Composite', 'Unit_Code', 'Occupation'],
} as const;

/** Files of real systems. */
export const REAL: readonly FileExpected[] = [
  oneTable('real/openimis/claims_current.csv', {
    kind: 'claims',
    encoding: 'utf-8',
    delimiter: ',',
    width: 18,
    rows: { accepted: 10 },
    sums: { amount_claimed: 114_280, amount_approved: 28_920, amount_paid: 0 },
    cells: { submitted_date: { 3: '2019-05-21' }, status: { 2: 'pending', 3: 'approved' } },
    asked: [],
  }),
  oneTable('real/openimis/contributions_current.csv', {
    kind: 'contributions',
    width: 7,
    rows: { accepted: 21 },
    sums: { amount: 210_000 },
    asked: [],
  }),
  oneTable('real/openimis/members_current.csv', {
    kind: 'members',
    width: 15,
    rows: { accepted: 60 },
    cells: { insured_id: { 2: '070707055' }, birth_date: { 2: '2005-10-16', 3: '1973-11-21' } },
  }),
  oneTable('real/openimis/policies_current.csv', {
    kind: 'policies',
    width: 14,
    rows: { accepted: 21 },
    sums: { contribution_due: 210_000 },
    cells: { cover_start: { 2: '2019-08-20' }, cover_end: { 2: '2020-08-19' } },
  }),
  oneTable('real/openimis/claim_lines_current.csv', {
    fault: 'unknown-kind',
    width: 10,
    headings: ['claim_code', 'kind', 'code', 'name', 'qty'],
    // Ten claims have thirty-nine lines: what stands twice under one number is not believed.
    said: {
      kind: 'claims',
      columns: { priceasked: 'amount_claimed' },
      constants: {
        insured_id: 'M',
        benefit: 'other',
        status: 'paid',
        service_date: '2019-01-05',
        submitted_date: '2019-01-05',
      },
    },
  }),
  oneTable('real/india_nhm_maternal/nhm_states_2009_2013_excerpt.csv', {
    fault: 'unknown-kind',
    width: 12,
    headings: ['State', 'isoCode', 'Date', 'Count_PregnancyEvent'],
    said: {
      kind: 'return',
      columns: { state: 'scheme', date: 'month', countchilddeliveryevent: 'deliveries_facility' },
    },
    faultThen: 'several-schemes',
  }),
  oneTable('real/rwanda_sdg/health_long.csv', { ...SDG, width: 23 }),
  oneTable('real/rwanda_sdg/health_wide.csv', { ...SDG, width: 46 }),
  {
    file: 'real/rwanda_sdg/2025_RW-SDG_Data.xlsx',
    tables: [
      { ...SDG, sheet: { name: 'Data' }, width: 46 },
      {
        sheet: { name: 'Parameters' },
        fault: 'unknown-kind',
        headings: ['Element', 'Type', 'PosType', 'Position', '', 'DataStart', 'V2'],
      },
    ],
  },
];
