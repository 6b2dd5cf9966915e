import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { fixListCsv, type Choices, type SourceFile } from '#intake';
import { rowAsCells } from '#records';
import type { Storage } from '#storage';
import { value } from '../support/engine.ts';
import { addedTo, freshEngine, lookedInto } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

describe('a list of rows that wait, in a later session', () => {
  /** The rows that wait, with one thing corrected in their cells, as a list. */
  async function listOf(engine: Engine, id: string, wrong: string, right: string): Promise<SourceFile> {
    const [file] = value(await engine.waiting({ scheme: id }));
    if (!file) throw new Error('nothing waits');
    const rows = file.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === wrong ? right : cell)),
    }));
    return textFile(
      'list.csv',
      fixListCsv({ ...file, table: file.file, rows }, () => 'something'),
    );
  }

  const keptClaims = async (storage: Storage, id: string) => {
    const { claims } = (await storage.records(id))!.records;
    return Array.from({ length: claims.length }, (_, row) => rowAsCells(claims, row).join(','));
  };

  it('is read as its file was, which had shown by other rows how its dates and amounts are meant', async () => {
    const { engine, reopened, storage } = freshEngine();
    const file = textFile(
      'claims.csv',
      [
        'claim_id;insured_id;benefit;service_date;submitted_date;status;amount_claimed',
        'C1;A;outpatient;31/01/2024;31/01/2024;paid;1.500,50',
        'C2;;outpatient;05/02/2024;06/02/2024;paid;1.500',
      ].join('\n'),
    );
    const id = await addedTo(engine, await lookedInto(engine, [file], null), null);
    const later = reopened();
    const list = await listOf(later, id, '', 'B');
    const look = await lookedInto(later, [list], id);
    expect(look.files[0]).toMatchObject({ rowsAccepted: 1, refused: 0 });
    await addedTo(later, look, id);
    expect((await keptClaims(await storage(), id))[1]).toBe(
      'C2,B,,,,outpatient,,2024-02-05,,2024-02-06,,,paid,,,1500,,',
    );
    // By itself nothing of it says which number is the day: it would be asked.
    const alone = await lookedInto(reopened(), [list], null);
    expect(alone.files[0]?.questions.map(({ column }) => column)).toEqual([
      'service_date',
      'submitted_date',
      'amount_claimed',
    ]);
  });

  it('keeps what was said of its file: thousands, what a column is, and what every row says', async () => {
    const { engine, reopened, storage } = freshEngine();
    const file = textFile('visits.csv', 'No,Who,On,Cost,Cost\nC1,A,2024-01-05,9,1.5\nC2,,2024-01-06,9,2.5\n');
    const choices: Choices = {
      kind: 'claims',
      unit: 1000,
      columns: {
        no: 'claim_id',
        who: 'insured_id',
        on: 'service_date',
        cost: null,
        'cost#5': 'amount_claimed',
      },
      constants: { benefit: 'outpatient', status: 'paid', submitted_date: '2024-02-01' },
    };
    const first = await lookedInto(engine, [file], null, { 'visits.csv': choices });
    const id = await addedTo(engine, first, null);
    const list = await listOf(reopened(), id, '', 'B');
    const later = reopened();
    await addedTo(later, await lookedInto(later, [list], id), id);
    expect(await keptClaims(await storage(), id)).toEqual([
      'C1,A,,,,outpatient,,2024-01-05,,2024-02-01,,,paid,,,1500,,',
      'C2,B,,,,outpatient,,2024-01-06,,2024-02-01,,,paid,,,2500,,',
    ]);
  });

  it('has cells made of others as its file had, also of columns that are told apart by their place', async () => {
    const { engine, reopened, storage } = freshEngine();
    const lines = [
      'claim_id,insured_id,on,on,on,,submitted_date,benefit,status,amount_claimed',
      'C1,A,5,1,2024,x,2024-02-01,outpatient,paid,10',
      'C2,,6,2,2024,x,2024-02-02,outpatient,paid,20',
    ];
    const choices: Choices = {
      made: { service_date: { way: 'day-month-year', from: ['on', 'on#4', 'on#5'] } },
    };
    const file = textFile('claims.csv', lines.join('\n'));
    const first = await lookedInto(engine, [file], null, { 'claims.csv': choices });
    const id = await addedTo(engine, first, null);
    const later = reopened();
    const look = await lookedInto(later, [await listOf(later, id, '', 'B')], id);
    expect(look.files[0]).toMatchObject({ fault: null, rowsAccepted: 1, refused: 0 });
    await addedTo(later, look, id);
    expect((await keptClaims(await storage(), id))[1]).toContain('C2,B,,,,outpatient,,2024-02-06,');
  });

  it('still says of which currency its rows are, beside amounts and in a column of its own', async () => {
    const { engine, reopened, storage } = freshEngine();
    const file = textFile(
      'r.csv',
      [
        'receipt_id,policy_id,pay_date,amount,clerk,currency',
        'R1,P,2024-01-05,500,Asha,KES',
        'R2,P,2024-01-06,20,Asha,USD',
        'R3,P,2024-01-07,600,Asha,KES',
        'R4,,2024-01-08,700,Asha,KES',
      ].join('\n'),
    );
    const said = { 'r.csv': { currency: 'KES' } } as const;
    const id = await addedTo(engine, await lookedInto(engine, [file], null, said), null);
    const later = reopened();
    // What was answered of its file holds for the list, whatever the scheme's next files are read by.
    value(await later.saveMaps({ scheme: id, maps: {} }));
    // As it was downloaded: nothing of it is any more in the scheme's currency than it was.
    const asItWas = await lookedInto(later, [await listOf(later, id, 'nothing', '')], id);
    expect(asItWas.files[0]).toMatchObject({ questions: [], rowsAccepted: 0, refused: 2 });
    const [waiting] = value(await later.waiting({ scheme: id }));
    expect(waiting?.rows.map(({ cells }) => cells.join(','))).toEqual([
      'R2,P,2024-01-06,20,,USD',
      'R4,,2024-01-08,700,,KES',
    ]);
    // With its policy the other one comes in, and the dollars go on waiting.
    const look = await lookedInto(later, [await listOf(later, id, '', 'P')], id);
    expect(look.files[0]).toMatchObject({ rowsAccepted: 1, refused: 1 });
    await addedTo(later, look, id);
    expect((await (await storage()).scheme(id))?.waiting).toEqual({ contributions: 1 });
    // Somebody who turned the dollars over says so.
    const turned = (await listOf(later, id, 'USD', 'KES')).content;
    const right = { name: 'list.csv', content: turned };
    expect((await lookedInto(later, [right], id)).files[0]).toMatchObject({ rowsAccepted: 1, refused: 0 });
  });

  it('is read by what it shows itself where that is otherwise, and by what is said of it now', async () => {
    const { engine, storage } = freshEngine();
    const file = textFile(
      'r.csv',
      'receipt_id,policy_id,pay_date,amount\nR1,P,31/01/2024,5\nR2,,05/02/2024,6\nR3,,06/02/2024,7\n',
    );
    const id = await addedTo(engine, await lookedInto(engine, [file], null), null);
    const [waiting] = value(await engine.waiting({ scheme: id }));
    // Saved by a program that writes the month first.
    const cells = [
      ['R2', 'P', '2/5/2024', '6'],
      ['R3', 'P', '2/16/2024', '7'],
    ];
    const rows = waiting!.rows.map((row, i) => ({ ...row, cells: cells[i] ?? [] }));
    const list = textFile(
      'l.csv',
      fixListCsv({ ...waiting!, table: waiting!.file, rows }, () => ''),
    );
    const look = await lookedInto(engine, [list], id);
    expect(look.files[0]?.readings).toMatchObject([{ column: 'pay_date', choice: 'month-first' }]);
    const said = await lookedInto(engine, [await listOf(engine, id, '', 'P')], id, {
      'list.csv': { readings: { pay_date: 'month-first' } },
    });
    await addedTo(engine, said, id);
    const kept = (await (await storage()).records(id))!.records.contributions;
    expect(Array.from({ length: 3 }, (_, row) => rowAsCells(kept, row)[2])).toEqual([
      '2024-01-31',
      '2024-05-02',
      '2024-06-02',
    ]);
  });

  it('is told apart from files of records, with how many rows of which addition it corrected', async () => {
    const { engine } = freshEngine();
    const receipts = (name: string, ...rows: readonly string[]) =>
      textFile(name, ['receipt_id,policy_id,pay_date,amount', ...rows].join('\n'));
    const file = receipts(
      'r.csv',
      'R1,P,2024-01-05,5',
      'R2,P,2024-01-06,x',
      'R3,P,2024-01-07,x',
      'R4,P,2024-01-08,y',
    );
    const id = await addedTo(engine, await lookedInto(engine, [file], null), null);
    const list = await listOf(engine, id, 'x', '6');
    await addedTo(engine, await lookedInto(engine, [list], id), id);
    // A row that comes by its id in a file of its own is that file's, not a corrected one.
    await addedTo(engine, await lookedInto(engine, [receipts('s.csv', 'R4,P,2024-01-08,7')], id), id);
    const [third, second, first] = value(await engine.additions({ scheme: id }));
    expect(second).toMatchObject({
      corrects: { [first!.key]: 2 },
      files: [{ name: 'list.csv', isList: true }],
    });
    expect(third?.corrects).toBeUndefined();
    expect(third?.files).toMatchObject([{ name: 's.csv', isList: false }]);
    expect(value(await engine.waiting({ scheme: id }))).toEqual([]);
    // Taken back with the rows of it that were corrected since, nothing of its file is left but what came by itself.
    for (const { key } of [second!, first!]) value(await engine.undo({ scheme: id, addition: key }));
    expect(value(await engine.schemes(null))[0]).toMatchObject({ counts: { contributions: 1 }, waiting: {} });
  });
});
