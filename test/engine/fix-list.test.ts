import { describe, expect, it } from 'vitest';
import type { Engine, IdColumn, LookAnswer } from '#engine';
import { fixListCsv, type Choices, type SourceFile } from '#intake';
import { rowAsCells, wordAt } from '#records';
import type { Storage } from '#storage';
import { engineOver, ownDatabase, PROFILE, storageOf, TODAY, value } from '../support/engine.ts';
import { filesIn, sharedFolder } from '../support/shared-folder.ts';
import { textFile } from '../support/shared.ts';

function fresh(): {
  readonly engine: Engine;
  /** Another engine over what is stored, as of a page that is loaded anew. */
  readonly reopened: () => Engine;
  readonly storage: () => Promise<Storage>;
} {
  const database = ownDatabase();
  const reopened = () => engineOver(database);
  return { engine: reopened(), reopened, storage: () => storageOf(database) };
}

const looked = async (
  engine: Engine,
  files: readonly SourceFile[],
  scheme: string | null,
  more: { readonly choices?: Readonly<Record<string, Choices>>; readonly sameIds?: readonly IdColumn[] } = {},
): Promise<LookAnswer> =>
  value(await engine.look({ files, choices: {}, scheme, isProfileToDecide: false, today: TODAY, ...more }));

const added = async (engine: Engine, { look }: LookAnswer, scheme: string | null) =>
  value(await engine.add({ look, profile: scheme === null ? PROFILE : null, scheme })).scheme;

const CLAIMS = textFile(
  'claims.csv',
  [
    'No;Insured;Type;Service;Submitted;Status;Claimed',
    'C1;A;outpatient;31/01/2024;15/02/2024;paid;1500,50',
    'C2;B;dentistri;31/01/2024;15/02/2024;paid;20',
    'C3;C;outpatient;31/02/2024;15/03/2024;paid;30',
    'C4;;outpatient;31/01/2024;15/02/2024;paid;4O',
  ].join('\n'),
);
const MAP: Choices = {
  kind: 'claims',
  columns: { no: 'claim_id', insured: 'insured_id', type: 'benefit', service: 'service_date' },
};

/** The rows of a look that were refused, as a list corrected by somebody. */
async function correctedList(
  engine: Engine,
  look: string,
  table: string,
  correct: (cells: readonly string[]) => readonly string[],
): Promise<string> {
  const { headings, rows } = value(await engine.refused({ look, table, offset: 0, limit: 100 }));
  const fixed = rows.map((row) => ({ ...row, cells: row.cells && correct(row.cells) }));
  return fixListCsv({ table, addition: null, headings, rows: fixed }, () => 'something');
}

const FIXES: Readonly<Record<string, readonly string[]>> = {
  C2: ['C2', 'B', 'other', '31/01/2024', '15/02/2024', 'paid', '20'],
  C3: ['C3', 'C', 'outpatient', '29/02/2024', '15/03/2024', 'paid', '30'],
  C4: ['C4', 'D', 'outpatient', '31/01/2024', '15/02/2024', 'paid', '40'],
};

describe('rows that were refused', () => {
  it('are read again as they were corrected, beside the file that has them, and this is said', async () => {
    const { engine, storage } = fresh();
    const choices = { 'claims.csv': MAP };
    const first = await looked(engine, [CLAIMS], null, { choices });
    expect(first.files[0]).toMatchObject({ kind: 'claims', rowsAccepted: 1, refused: 3, rowsCorrected: 0 });
    const csv = await correctedList(engine, first.look, 'claims.csv', ([id = '']) => FIXES[id] ?? []);
    const files = [CLAIMS, textFile('corrections.csv', csv)];
    const second = await looked(engine, files, null, { choices });
    expect(second.files).toMatchObject([
      { name: 'claims.csv', rowsRead: 4, rowsAccepted: 4, refused: 0, rowsCorrected: 3 },
      { name: 'corrections.csv', kind: null, fault: null, corrects: [{ table: 'claims.csv', rows: 3 }] },
    ]);
    const id = await added(engine, second, null);
    const claims = (await (await storage()).records(id))!.records.claims;
    const cells = Array.from({ length: 4 }, (_, row) => rowAsCells(claims, row));
    expect(cells.map((row) => row[0])).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(cells[2]).toContain('2024-02-29');
    expect(cells[3]?.at(-3)).toBe('40');
    expect([...claims.row]).toEqual([2, 3, 4, 5]);
    expect(value(await engine.waiting({ scheme: id }))).toEqual([]);
  });

  it('stay refused where the correction is none', async () => {
    const { engine } = fresh();
    const choices = { 'claims.csv': MAP };
    const first = await looked(engine, [CLAIMS], null, { choices });
    const csv = await correctedList(engine, first.look, 'claims.csv', (cells) => cells);
    const again = await looked(engine, [CLAIMS, textFile('c.csv', csv)], null, { choices });
    expect(again.files[0]).toMatchObject({ rowsAccepted: 1, refused: 3, rowsCorrected: 0 });
  });

  it('wait with their scheme, weigh on it, come in from a list later, and wait again when that is taken back', async () => {
    const { engine, storage } = fresh();
    const first = await looked(engine, [CLAIMS], null, { choices: { 'claims.csv': MAP } });
    const csv = await correctedList(engine, first.look, 'claims.csv', ([id = '']) => FIXES[id] ?? []);
    const id = await added(engine, first, null);
    const waiting = () => engine.waiting({ scheme: id }).then(value);
    expect(await waiting()).toMatchObject([
      { file: 'claims.csv', kind: 'claims', more: 0, rows: [{ row: 3 }, { row: 4 }, { row: 5 }] },
    ]);
    expect((await waiting())[0]?.rows[0]?.cells).toEqual([
      'C2',
      'B',
      'dentistri',
      '31/01/2024',
      '15/02/2024',
      'paid',
      '20',
    ]);
    expect(value(await engine.schemes(null))[0]).toMatchObject({ waiting: { claims: 3 } });

    // Only two of them are corrected; as a spreadsheet program would save it, with semicolons and a mark.
    const saved = csv
      .split('\n')
      .filter((line) => !line.includes('C4'))
      .join('\r\n')
      .replaceAll(',', ';');
    const list = textFile('to correct.csv', `\uFEFF${saved}`);
    const later = await looked(engine, [list], id);
    expect(later.files[0]).toMatchObject({ kind: 'claims', rowsAccepted: 2, refused: 0 });
    await added(engine, later, id);
    const claims = (await (await storage()).records(id))!.records.claims;
    const from = Array.from({ length: claims.length }, (_, row) => [
      rowAsCells(claims, row)[0],
      wordAt(claims.file.words, claims.file.codes[row]!),
      claims.row[row],
    ]);
    expect(from).toEqual([
      ['C1', 'claims.csv', 2],
      ['C2', 'claims.csv', 3],
      ['C3', 'claims.csv', 4],
    ]);
    expect((await waiting()).flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([5]);
    expect(value(await engine.schemes(null))[0]).toMatchObject({ waiting: { claims: 1 } });

    const [latest] = value(await engine.additions({ scheme: id }));
    value(await engine.undo({ scheme: id, addition: latest!.key }));
    expect((await waiting()).flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([3, 4, 5]);
  });
});

describe('rows of two files that are called the same', () => {
  const month = (id: string) =>
    textFile(
      'receipts.csv',
      `receipt_id,policy_id,pay_date,amount\n${id}1,P,2024-01-05,5\n${id}2,P,2024-01-05,x\n`,
    );

  it('are corrected each for itself', async () => {
    const { engine } = fresh();
    const id = await added(engine, await looked(engine, [month('A')], null), null);
    await added(engine, await looked(engine, [month('B')], id), id);
    const waiting = () => engine.waiting({ scheme: id }).then(value);
    const [first, second] = await waiting();
    expect([first, second]).toMatchObject([
      { rows: [{ cells: ['A2', 'P', '2024-01-05', 'x'] }] },
      { rows: [{ row: 3 }] },
    ]);
    const rows = first!.rows.map((row) => ({ ...row, cells: row.cells.with(3, '7') }));
    const csv = fixListCsv({ ...first!, table: first!.file, rows }, () => 'no number');
    // Beside a file of that name that is new, the list is still of the one before.
    const look = await looked(engine, [month('C'), textFile('list.csv', csv)], id);
    expect(look.files).toMatchObject([
      { name: 'receipts.csv', rowsAccepted: 1, refused: 1, rowsCorrected: 0 },
      { name: 'list.csv', kind: 'contributions', rowsAccepted: 1, corrects: [] },
    ]);
    await added(engine, look, id);
    expect((await waiting()).map(({ addition }) => addition)).not.toContain(first!.addition);
    expect((await waiting()).map((file) => file.rows.map(({ cells }) => cells[0]))).toEqual([['B2'], ['C2']]);
  });
});

describe('records that come again', () => {
  const months = ['14a_claims_2024_01.csv', '14b_claims_2024_02'];
  const folder = sharedFolder('dirty');
  const files = folder
    ? months
        .flatMap((start) => filesIn(folder, (name) => name.startsWith(start)))
        .map(({ name, bytes }) => ({ name, content: new Blob([bytes]) }))
    : [];

  const how: Choices = {
    kind: 'claims',
    columns: { 'claim no': 'claim_id', 'member no': 'insured_id', amount: 'amount_claimed' },
    constants: { benefit: 'outpatient', status: 'paid' },
    sameAs: { submitted_date: 'service_date' },
  };
  const choices = Object.fromEntries(files.map(({ name }) => [name, how]));

  it.skipIf(files.length < 2)(
    'are told apart as new, changed, the same and absent, with ids that look alike (nasty files 14a and 14b)',
    async () => {
      const { engine } = fresh();
      const [january, february] = files as [SourceFile, SourceFile];
      const first = await looked(engine, [january], null, { choices });
      const id = await added(engine, first, null);
      expect(value(await engine.schemes(null))[0]).toMatchObject({ counts: { claims: 70 } });

      const second = await looked(engine, [february], id, { choices });
      expect(second.files[0]).toMatchObject({ rowsRead: 72, repeats: 2, refused: 0, rowsAccepted: 70 });
      expect(second.alike).toMatchObject([{ kind: 'claims', count: 1, isSame: false }]);
      expect(second.changes).toMatchObject([{ kind: 'claims', added: 51, replaced: 1, unchanged: 18 }]);
      const [changed, ...others] = value(
        await engine.changed({ look: second.look, kind: 'claims', which: 'replaced', offset: 0, limit: 9 }),
      );
      expect(others).toEqual([]);
      expect(changed?.columns).toEqual(['amount_claimed']);
      expect(changed?.after?.cells).toContain('9999');
      expect(changed?.before?.cells).not.toContain('9999');
      expect(changed?.before?.file).toBe(january.name);

      const [{ here, there } = { here: '', there: '' }] = second.alike[0]?.examples ?? [];
      expect(here).not.toBe(there);
      expect(here.replace(/\s/g, '').toUpperCase()).toBe(there);
      const same = await looked(engine, [february], id, { choices, sameIds: ['claims.claim_id'] });
      expect(same.changes).toMatchObject([{ kind: 'claims', added: 50, replaced: 1, unchanged: 19 }]);
      await added(engine, same, id);
      expect(value(await engine.schemes(null))[0]).toMatchObject({ counts: { claims: 120 } });

      // The same file once more: it is known again, and nothing changes.
      const again = await looked(engine, [february], id, { choices, sameIds: ['claims.claim_id'] });
      expect(again.addedBefore).toMatchObject([{ file: february.name }]);
      expect(again.changes).toMatchObject([{ kind: 'claims', added: 0, replaced: 0, unchanged: 70 }]);
    },
  );

  const lines = (name: string, ...rows: readonly string[]) =>
    textFile(name, ['receipt_id,policy_id,pay_date,amount', ...rows].join('\n'));

  it('are told as absent by the months the file speaks of, and left out where the person says so', async () => {
    const { engine, storage } = fresh();
    const before = lines(
      'q1.csv',
      'R1,P,2024-01-05,1',
      'R2,P,2024-02-05,2',
      'R3,P,2024-02-06,3',
      'R4,P,2024-03-05,4',
    );
    const id = await added(engine, await looked(engine, [before], null), null);
    const february = lines('feb.csv', 'R2,P,2024-02-05,2', 'R5,P,2024-02-09,5');
    const look = await looked(engine, [february], id);
    const month = 2024 * 12 + 1;
    expect(look.changes).toMatchObject([
      {
        added: 1,
        replaced: 0,
        unchanged: 1,
        absent: { column: 'pay_date', first: month, last: month, count: 1 },
      },
    ]);
    const [absent] = value(
      await engine.changed({ look: look.look, kind: 'contributions', which: 'absent', offset: 0, limit: 9 }),
    );
    expect(absent).toMatchObject({ before: { file: 'q1.csv', row: 4 }, after: null });
    const answer = value(
      await engine.add({ look: look.look, profile: null, scheme: id, replacing: ['contributions'] }),
    );
    expect(answer.removed).toBe(1);
    const kept = (await (await storage()).records(id))!.records.contributions;
    expect(Array.from({ length: kept.length }, (_, row) => rowAsCells(kept, row)[0])).toEqual([
      'R1',
      'R2',
      'R4',
      'R5',
    ]);
    const [latest] = value(await engine.additions({ scheme: id }));
    expect(latest).toMatchObject({ added: 1, unchanged: 1, removed: 1 });
    expect(latest?.files[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('speak of their own months only where a column is of months', async () => {
    const { engine, storage } = fresh();
    const months = (name: string, ...rows: readonly string[]) =>
      textFile(name, ['month,line,actual', ...rows].join('\n'));
    const before = months(
      'a.csv',
      '2024-01,grant,1',
      '2024-02,grant,2',
      '2024-02,salaries,3',
      '2024-03,grant,4',
    );
    const id = await added(engine, await looked(engine, [before], null), null);
    const look = await looked(engine, [months('b.csv', '2024-02,grant,9')], id);
    const month = 2024 * 12 + 1;
    expect(look.changes[0]?.absent).toEqual({
      column: 'month',
      first: month,
      last: month,
      count: 1,
      isSure: true,
    });
    value(await engine.add({ look: look.look, profile: null, scheme: id, replacing: ['finance'] }));
    const kept = (await (await storage()).records(id))!.records.finance;
    expect(Array.from({ length: kept.length }, (_, row) => rowAsCells(kept, row).join(' '))).toEqual([
      '2024-01 grant  1',
      '2024-02 grant  9',
      '2024-03 grant  4',
    ]);
  });

  it('find their scheme again in a tab that has just been opened', async () => {
    const { engine, reopened } = fresh();
    const members = textFile('m.csv', 'insured_id,family_id,sex,birth_date\nA1,F1,F,1990-01-01\n');
    const id = await added(
      engine,
      await looked(engine, [members, lines('r.csv', 'R1,P,2024-01-05,1')], null),
      null,
    );
    const again = reopened();
    const look = await looked(again, [lines('s.csv', 'R1,P,2024-01-05,2', 'R2,P,2024-01-05,2')], id);
    expect(look.changes).toMatchObject([{ added: 1, replaced: 1 }]);
    await added(again, look, id);
    expect(value(await again.schemes(null))[0]).toMatchObject({ counts: { members: 1, contributions: 2 } });
  });

  it('are told with what is odd about other kinds, of which only some columns had been read', async () => {
    const { engine, reopened } = fresh();
    const odd = textFile(
      'c.csv',
      'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,diagnosis\nC1,a1,outpatient,2024-01-05,2024-01-03,paid,5,cough\n',
    );
    const id = await added(engine, await looked(engine, [odd], null), null);
    const look = await looked(reopened(), [lines('s.csv', 'R1,P,2024-01-05,2')], id);
    const finding = look.findings.find(({ code }) => code === 'submitted-before-service');
    expect(finding?.examples[0]?.cells).toContain('cough');
  });

  it('have what waited under their id wait no more', async () => {
    const { engine } = fresh();
    const id = await added(
      engine,
      await looked(engine, [lines('a.csv', 'R1,P,2024-01-05,1', 'R2,P,2024-01-06,x')], null),
      null,
    );
    expect(value(await engine.schemes(null))[0]).toMatchObject({ waiting: { contributions: 1 } });
    await added(engine, await looked(engine, [lines('b.csv', 'R2,P,2024-01-06,3')], id), id);
    expect(value(await engine.waiting({ scheme: id }))).toEqual([]);
    expect(value(await engine.schemes(null))[0]?.waiting).toEqual({});
  });

  it('are the same under an id taken for another, where others name them too, and stay two where a file has both', async () => {
    const { engine, storage } = fresh();
    const members = (...rows: readonly string[]) =>
      textFile('m.csv', ['insured_id,family_id,sex,birth_date', ...rows].join('\n'));
    const id = await added(engine, await looked(engine, [members('A1,F1,F,1990-01-01')], null), null);
    const claim = textFile(
      'c.csv',
      'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed\nC1,a1,outpatient,2024-01-05,2024-01-06,paid,5\n',
    );
    const files = [members('a1,F1,F,1990-01-01', 'B1,F2,M,1980-01-01', 'b 1,F3,F,1985-01-01'), claim];
    const look = await looked(engine, files, id, { sameIds: ['members.insured_id'] });
    expect(look.changes.find(({ kind }) => kind === 'members')).toMatchObject({ added: 2, unchanged: 1 });
    await added(engine, look, id);
    const records = (await (await storage()).records(id))!.records;
    expect(Array.from({ length: 3 }, (_, row) => rowAsCells(records.members, row)[0])).toEqual([
      'A1',
      'B1',
      'b 1',
    ]);
    expect(rowAsCells(records.claims, 0)[1]).toBe('A1');
  });

  it('are not left out while rows that may be theirs are refused', async () => {
    const { engine } = fresh();
    const id = await added(
      engine,
      await looked(engine, [lines('a.csv', 'R1,P,2024-01-05,1', 'R2,P,2024-01-06,1')], null),
      null,
    );
    const look = await looked(engine, [lines('b.csv', 'R1,P,2024-01-05,1', 'R2,P,2024-01-06,x')], id);
    expect(look.changes[0]?.absent).toMatchObject({ count: 1, isSure: false });
    const answer = value(
      await engine.add({ look: look.look, profile: null, scheme: id, replacing: ['contributions'] }),
    );
    expect(answer.removed).toBe(0);
  });

  it('have ids that differ by what nobody sees pointed out, and none where all are plain', async () => {
    const { engine } = fresh();
    const id = await added(
      engine,
      await looked(engine, [lines('a.csv', 'R1,P,2024-01-05,1', 'r-2,P,2024-01-06,1')], null),
      null,
    );
    const odd = lines(
      'b.csv',
      'R\u200b1,P,2024-01-05,1',
      'R-2,P,2024-01-06,1',
      'R3,P,2024-01-06,1',
      'r3 ,P,2024-01-07,1',
    );
    const { alike } = await looked(engine, [odd], id);
    expect(alike[0]?.examples.map(({ here, there }) => [here, there])).toEqual([
      ['R\u200b1', 'R1'],
      ['R-2', 'r-2'],
      ['r3', 'R3'],
    ]);
    const plain = await looked(engine, [lines('c.csv', 'R4,P,2024-01-05,1')], id);
    expect(plain.alike).toEqual([]);
  });
});
