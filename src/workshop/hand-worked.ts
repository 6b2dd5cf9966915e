import type { MadeUpFile } from './maker/make.ts';

/**
 * A year of a made-up scheme small enough to be worked by hand: eight policies, five receipts, ten claims, with a part
 * payment, a claim settled after the year and one served before it. Set by definitions, catalogue section B2.
 */
const TABLES = {
  members: [
    'insured_id,family_id,sex,birth_date,exit_date,exit_reason',
    ...family('F1', 'MFMF'),
    ...family('F2', 'MF'),
    ...family('F3', 'MFMFM'),
    ...family('F4', 'MFM'),
    ...family('F5', 'MFMFMF'),
    'F6-1,F6,M,1985-03-10,2023-01-31,death',
  ],
  policies: [
    'policy_id,family_id,cover_start,cover_end,contribution_due,eligible_to_renew,insured_count',
    'P1,F1,2022-07-01,2023-06-30,365,yes,4',
    'P2,F1,2023-07-01,2024-06-30,366,yes,4',
    'P3,F2,2022-04-01,2023-03-31,730,yes,2',
    'P4,F3,2022-10-01,2023-09-30,365,yes,5',
    'P5,F3,2023-11-01,2024-10-31,366,yes,5',
    'P6,F4,2023-01-01,2023-12-31,365,yes,3',
    'P7,F5,2023-12-01,2024-11-30,732,yes,6',
    'P8,F6,2022-02-01,2023-01-31,365,no,1',
  ],
  contributions: [
    'receipt_id,policy_id,pay_date,amount',
    'R1,P2,2023-06-28,366',
    'R2,P5,2023-10-30,366',
    'R3,P6,2023-01-01,200',
    'R4,P6,2023-06-01,165',
    'R5,P7,2023-12-01,400',
  ],
  claims: [
    'claim_id,insured_id,policy_id,benefit,service_date,submitted_date,settled_date,status,amount_claimed,amount_paid',
    'C1,F1-1,P1,outpatient,2023-02-10,2023-02-15,2023-02-20,paid,100,90',
    'C2,F1-2,P1,normal_delivery,2023-05-05,2023-05-12,2023-06-05,paid,200,200',
    'C3,F2-1,P3,inpatient,2023-03-20,2023-03-25,2023-04-10,rejected,300,0',
    'C4,F3-1,P4,outpatient,2023-06-01,2023-06-03,2023-06-10,paid,50,50',
    'C5,F3-1,P4,inpatient,2023-09-15,2023-10-01,2024-01-10,paid,400,380',
    'C6,F4-2,P6,caesarean,2023-08-01,2023-08-20,2023-12-05,paid,500,450',
    'C7,F4-1,P6,outpatient,2023-12-20,2024-01-05,2024-01-15,paid,60,60',
    'C8,F1-1,P1,outpatient,2022-12-15,2023-01-10,2023-01-25,paid,80,80',
    'C9,F1-2,P1,antenatal,2023-01-10,2023-01-12,2023-01-15,paid,20,20',
    'C10,F1-2,P1,antenatal,2023-03-10,2023-03-12,2023-03-18,paid,20,20',
  ],
} as const;

function family(id: string, sexes: string): string[] {
  const births = ['1985-03-10', '1990-05-20', '2012-01-15', '2015-07-30', '2018-02-28', '2020-02-29'];
  return sexes.split('').map((sex, i) => `${id}-${i + 1},${id},${sex},${births[i] ?? ''},,`);
}

/** The tables of the hand-worked records. */
export type HandWorkedTable = keyof typeof TABLES;
const isTable = (name: string): name is HandWorkedTable => Object.hasOwn(TABLES, name);
export const HAND_WORKED_TABLES: readonly HandWorkedTable[] = Object.keys(TABLES).filter(isTable);

/** A table of the hand-worked records: its headings, and the cells of each row as they stand in the file. */
export function handWorked(table: HandWorkedTable): {
  readonly headings: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
} {
  const [headings, ...rows] = TABLES[table].map((line) => line.split(','));
  return { headings: headings ?? [], rows };
}

/** The hand-worked records as the files of a scheme. */
export const HAND_WORKED_FILES: readonly MadeUpFile[] = [
  ...Object.entries(TABLES).map(([kind, lines]) => ({ name: `${kind}.csv`, text: `${lines.join('\n')}\n` })),
  {
    name: 'profile.json',
    text: JSON.stringify({
      name: 'Hand-worked (made-up)',
      currency: 'INR',
      country: 'IN',
      grace_days: 60,
      fiscal_year_start: 1,
      data_as_at: '2024-01-31',
    }),
  },
];

/**
 * What its calendar year 2023 comes to, in its currency: worked by hand, and held to the engine's count of the records
 * by a test. The reserves are the amounts claimed of what was served before a day and not ended by it: C8; C5 and C7.
 */
export const HAND_WORKED_YEAR = {
  'claims-paid-amount': 910,
  'claims-reserve-before': 80,
  'claims-reserve-at-end': 460,
  'earned-contributions': 1337,
  'contributions-collected': 1497,
  'due-of-starting-policies': 1829,
} as const;
