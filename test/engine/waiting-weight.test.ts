import { describe, expect, it } from 'vitest';
import type { Engine, SchemeSummary } from '#engine';
import type { Choices, SourceFile } from '#intake';
import { value } from '../support/engine.ts';
import { addedTo, freshEngine, lookedInto } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

async function add(
  engine: Engine,
  file: SourceFile,
  {
    choices = {},
    scheme = null,
    ...more
  }: { readonly choices?: Choices; readonly scheme?: string | null; readonly areIdsCoded?: boolean } = {},
): Promise<string> {
  return addedTo(engine, await lookedInto(engine, [file], scheme, { [file.name]: choices }), scheme, more);
}

async function listed(engine: Engine): Promise<SchemeSummary> {
  const [scheme] = value(await engine.schemes(null));
  if (!scheme) throw new Error('none');
  return scheme;
}

const month = (year: number, number: number) => year * 12 + number - 1;
/** Money is kept in thousandths. */
const money = (amount: number) => amount * 1000;

const CLAIMS = textFile(
  'claims.csv',
  [
    'claim_id;insured_id;benefit;service_date;submitted_date;status;amount_billed;amount_claimed',
    'C1;A;outpatient;31/01/2024;15/02/2024;paid;;1500,50',
    'C2;;outpatient;05/02/2024;15/02/2024;paid;;20,25',
    'C3;;outpatient;06/02/2024;15/02/2024;paid;;4O',
    'C4;;outpatient;07/03/2024;15/03/2024;paid;77;',
    'C5;E;outpatient;31/02/2024;15/03/2024;paid;;9',
  ].join('\n'),
);

describe('what rows weigh that wait to be corrected', () => {
  it('is told by the month of their date and by their amount, read as the file is, and not where it cannot be', async () => {
    const { engine } = freshEngine();
    await add(engine, CLAIMS);
    expect((await listed(engine)).waitingWeights).toEqual({
      claims: {
        date: 'service_date',
        money: 'amount_claimed',
        undated: { rows: 1, amount: money(9), unread: 0 },
        spans: [
          { first: month(2024, 2), last: month(2024, 2), rows: 2, amount: money(20.25), unread: 1 },
          // Of what is not claimed the bill stands for it, as in the figures.
          { first: month(2024, 3), last: month(2024, 3), rows: 1, amount: money(77), unread: 0 },
        ],
      },
    });
  });

  it('is of all months of cover, and of none where its end cannot be read', async () => {
    const { engine } = freshEngine();
    const policies = [
      'policy_id,family_id,cover_start,cover_end,contribution_due,status',
      'P1,F1,2024-01-01,2024-12-31,100,active',
      'P2,,2024-02-01,2025-01-31,120,active',
      'P3,F3,2024-03-01,soon,130,active',
      'P4,,2024-05-01,2024-04-30,140,active',
    ];
    await add(engine, textFile('policies.csv', policies.join('\n')));
    expect((await listed(engine)).waitingWeights?.policies).toEqual({
      date: 'cover_start',
      money: 'contribution_due',
      undated: { rows: 1, amount: money(130), unread: 0 },
      spans: [
        { first: month(2024, 2), last: month(2025, 1), rows: 1, amount: money(120), unread: 0 },
        { first: month(2024, 5), last: month(2024, 5), rows: 1, amount: money(140), unread: 0 },
      ],
    });
  });

  it('goes by what was said of every row: thousands, one date, the same as another column', async () => {
    const { engine } = freshEngine();
    const claims = [
      'claim_id,insured_id,service_date,amount_claimed',
      'C1,A,2024-01-05,1.5',
      'C2,,2024-01-06,2.5',
    ];
    await add(engine, textFile('claims.csv', claims.join('\n')), {
      choices: {
        unit: 1000,
        constants: { benefit: 'outpatient', status: 'paid' },
        sameAs: { submitted_date: 'service_date' },
      },
    });
    const receipts = ['receipt_id,policy_id,amount', 'R1,P1,5', 'R2,,7'];
    await add(engine, textFile('receipts.csv', receipts.join('\n')), {
      scheme: (await listed(engine)).id,
      choices: { kind: 'contributions', constants: { pay_date: '2024-06-30' } },
    });
    expect((await listed(engine)).waitingWeights).toMatchObject({
      claims: { spans: [{ first: month(2024, 1), rows: 1, amount: money(2500) }] },
      contributions: { spans: [{ first: month(2024, 6), rows: 1, amount: money(7) }] },
    });
  });

  it('goes by cells that a date is made of, and adds up no money of another currency', async () => {
    const { engine } = freshEngine();
    const claims = [
      'claim_id,insured_id,day,month,year,submitted_date,benefit,status,amount_claimed',
      'C1,A,5,1,2024,2024-02-01,outpatient,paid,KES 10',
      'C2,,6,2,2024,2024-02-01,outpatient,paid,KES 20',
      'C3,B,7,3,2024,2024-03-09,outpatient,paid,$ 30',
      'C4,,31,2,2024,2024-03-09,outpatient,paid,40',
    ];
    await add(engine, textFile('claims.csv', claims.join('\n')), {
      choices: {
        currency: 'KES',
        made: { service_date: { way: 'day-month-year', from: ['day', 'month', 'year'] } },
      },
    });
    expect((await listed(engine)).waitingWeights?.claims).toEqual({
      date: 'service_date',
      money: 'amount_claimed',
      undated: { rows: 1, amount: money(40), unread: 0 },
      spans: [
        { first: month(2024, 2), last: month(2024, 2), rows: 1, amount: money(20), unread: 0 },
        { first: month(2024, 3), last: month(2024, 3), rows: 1, amount: 0, unread: 1 },
      ],
    });
  });

  it('is not known where ids are codes, of which rows are only counted', async () => {
    const { engine } = freshEngine();
    await add(engine, CLAIMS, { areIdsCoded: true });
    expect(await listed(engine)).toMatchObject({
      waiting: { claims: 4 },
      waitingWeights: { claims: { undated: { rows: 4, amount: 0, unread: 4 }, spans: [] } },
    });
  });

  it('goes with the rows when they come in, or are taken back', async () => {
    const { engine } = freshEngine();
    const id = await add(engine, CLAIMS);
    const rows = [
      'C4;D;outpatient;07/03/2024;15/03/2024;paid;77;',
      'C5;E;outpatient;29/02/2024;15/03/2024;paid;;9',
    ];
    const head =
      'claim_id;insured_id;benefit;service_date;submitted_date;status;amount_billed;amount_claimed';
    await add(engine, textFile('again.csv', [head, ...rows].join('\n')), { scheme: id });
    expect((await listed(engine)).waitingWeights?.claims).toMatchObject({
      undated: { rows: 0, amount: 0, unread: 0 },
      spans: [{ first: month(2024, 2), rows: 2 }],
    });
    for (const { key } of value(await engine.additions({ scheme: id })))
      value(await engine.undo({ scheme: id, addition: key }));
    expect(await listed(engine)).toMatchObject({ waiting: {}, waitingWeights: {} });
  });

  it('is nothing where nothing waits', async () => {
    const { engine } = freshEngine();
    const whole = textFile('r.csv', 'receipt_id,policy_id,pay_date,amount\nR1,P,2024-01-05,5\n');
    await add(engine, whole);
    expect((await listed(engine)).waitingWeights ?? {}).toEqual({});
  });
});
