import { bookCellOfText, specsOf, type CsvCell, type Kind } from '#records';

/** What every id of the example begins with, and stands in every row that has none. */
export const EXAMPLE_MARK = 'EXAMPLE-';

/**
 * A few made-up records of each kind that belong together: two families, what they paid and what was paid for them.
 * The first line is headings, as in a file.
 */
const ROWS: Readonly<Record<Kind, readonly string[]>> = {
  members: [
    'insured_id,family_id,sex,birth_date,relationship,area,entry_date,poverty',
    'EXAMPLE-M1,EXAMPLE-F1,F,1988-05-14,head,Hillside,2024-01-01,no',
    'EXAMPLE-M2,EXAMPLE-F1,M,1985-11-02,husband,Hillside,2024-01-01,no',
    'EXAMPLE-M3,EXAMPLE-F1,F,2016-08-30,daughter,Hillside,2024-01-01,no',
    'EXAMPLE-M4,EXAMPLE-F2,M,1961-02-17,head,Riverside,2024-03-01,yes',
    'EXAMPLE-M5,EXAMPLE-F2,F,1999-07-09,daughter,Riverside,2024-03-01,yes',
  ],
  policies: [
    'policy_id,family_id,product,enrol_date,cover_start,cover_end,contribution_due,status,eligible_to_renew,insured_count',
    'EXAMPLE-P1,EXAMPLE-F1,Family plan,2023-12-18,2024-01-01,2024-12-31,1200,active,yes,3',
    'EXAMPLE-P2,EXAMPLE-F2,Family plan,2024-02-20,2024-03-01,2025-02-28,800,active,yes,2',
  ],
  contributions: [
    'receipt_id,policy_id,pay_date,amount,payer',
    'EXAMPLE-R1,EXAMPLE-P1,2023-12-18,600,member',
    'EXAMPLE-R2,EXAMPLE-P1,2024-01-25,600,member',
    'EXAMPLE-R3,EXAMPLE-P2,2024-02-20,300,member',
    'EXAMPLE-R4,EXAMPLE-P2,2024-03-05,500,state',
  ],
  claims: [
    'claim_id,insured_id,policy_id,provider,provider_level,benefit,diagnosis,service_date,discharge_date,submitted_date,decided_date,settled_date,status,rejection_reason,amount_billed,amount_claimed,amount_approved,amount_paid',
    'EXAMPLE-C1,EXAMPLE-M3,EXAMPLE-P1,Hillside clinic,health centre,outpatient,malaria,2024-02-06,,2024-02-12,2024-02-15,2024-02-20,paid,,150,120,120,120',
    'EXAMPLE-C2,EXAMPLE-M1,EXAMPLE-P1,Hillside clinic,health centre,antenatal,,2024-02-20,,2024-02-26,2024-03-01,2024-03-08,paid,,40,40,40,40',
    'EXAMPLE-C3,EXAMPLE-M1,EXAMPLE-P1,District hospital,hospital,normal_delivery,,2024-05-03,2024-05-05,2024-05-10,2024-05-17,2024-05-24,paid,,900,850,850,850',
    'EXAMPLE-C4,EXAMPLE-M4,EXAMPLE-P2,District hospital,hospital,inpatient,hernia,2024-05-20,2024-05-24,2024-05-28,2024-06-04,,rejected,no referral,750,700,,',
    'EXAMPLE-C5,EXAMPLE-M5,EXAMPLE-P2,Riverside pharmacy,pharmacy,medicines,,2024-06-11,,2024-06-14,,,pending,,60,60,,',
  ],
  pregnancies: [
    'insured_id,registered_date,expected_delivery,anc_visits,delivery_date,place,attendant,mode,outcome',
    'EXAMPLE-M1,2024-01-15,2024-05-01,4,2024-05-03,facility,skilled,normal,live birth',
  ],
  finance: [
    'month,line,budget,actual',
    '2024-05,subsidy,500,500',
    '2024-05,salaries,220,220',
    '2024-05,administration,60,74.5',
    '2024-06,salaries,220,220',
    '2024-06,administration,60,51.25',
  ],
  balance: [
    'date,cash,investments,largest_institution_holding,receivables,other_assets,claims_payable,claims_reserve,unearned_contributions,other_short_liabilities,long_liabilities,equity',
    '2024-06-30,5200,2000,4800,300,100,0,60,1000,40,0,6500',
  ],
  feedback: ['date,kind,score,closed_date', '2024-04-02,complaint,,2024-04-09', '2024-04-15,satisfaction,4,'],
  return: [
    'scheme,month,members_start,members_new,members_lapsed,members_end,insured_end,contributions_due,contributions_collected,claims_reported,claims_paid,claims_rejected,amount_claimed,amount_paid,operating_expenses,cash_end',
    'EXAMPLE-scheme,2024-05,40,3,1,42,165,2400,2150,31,28,2,1890,1640,294.5,5150',
    'EXAMPLE-scheme,2024-06,42,2,0,44,171,2500,2380,27,29,1,1620,1705,271.25,5200',
  ],
};

/** The example's records of a kind as canonical text, in the order of the kind's columns. */
function exampleTexts(kind: Kind): string[][] {
  const [headings = [], ...rows] = ROWS[kind].map((line) => line.split(','));
  return rows.map((cells) => specsOf(kind).map(([name]) => cells[headings.indexOf(name)] ?? ''));
}

/** Rows of some kinds have no number that could begin with the mark: it stands in a column of its own, which is not read. */
const MARK_HEADING = 'example';

/** Headings of the example of a kind beside those of its columns. */
export function exampleHeadings(kind: Kind): readonly string[] {
  const isMarked = ROWS[kind].slice(1).every((line) => line.split(',').some(hasMark));
  return isMarked ? [] : [MARK_HEADING];
}

/** The example of a kind under its headings: canonical text, with the mark in every row. */
export function exampleLines(kind: Kind): string[][] {
  return withMark(kind, exampleTexts(kind), (text) => text);
}

/** The same as the rows of a sheet. */
export function exampleRows(kind: Kind): CsvCell[][] {
  const specs = specsOf(kind);
  const rows = exampleTexts(kind).map((cells) =>
    specs.map(([, spec], i) => bookCellOfText(spec, cells[i] ?? '')),
  );
  return withMark(kind, rows, (mark): CsvCell => mark);
}

function withMark<Cell>(kind: Kind, rows: readonly Cell[][], cellOf: (mark: string) => Cell): Cell[][] {
  const beside = exampleHeadings(kind);
  return rows.map((cells, i) => [...cells, ...beside.map(() => cellOf(`${EXAMPLE_MARK}${i + 1}`))]);
}

/** Whether a table is our example, by its first rows: what was read of it as records may not have the mark. */
export function isExample({ sample }: { readonly sample: ReadonlyArray<readonly string[]> }): boolean {
  return sample.some((cells) => cells.some(hasMark));
}

function hasMark(cell: string): boolean {
  return cell.startsWith(EXAMPLE_MARK);
}
