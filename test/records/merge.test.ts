import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvText,
  fingerprintOf,
  mergeTables,
  rowAsCells,
  rowAsCsvCells,
  specsOf,
  TableBuilder,
  type AnyTable,
} from '#records';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

async function table(name: string, lines: string): Promise<AnyTable> {
  const [read] = await readFiles([textFile(name, lines)]);
  if (!read?.table) throw new Error(JSON.stringify(read?.report));
  return read.table;
}

const receipts = (...rows: string[]) =>
  table('r.csv', ['receipt_id,policy_id,pay_date,amount', ...rows].join('\n'));
const finance = (...rows: string[]) => table('f.csv', ['month,line,actual', ...rows].join('\n'));
/** Columns of a file that has every column of its kind. */
const every = (of: AnyTable) => new Set(Object.keys(of.columns));
const whole = (of: AnyTable) => [{ table: of, columns: every(of) }];
const ids = (of: AnyTable) => Array.from({ length: of.length }, (_, row) => rowAsCells(of, row)[0]);

describe('merging', () => {
  it('replaces where an id is known, adds where it is not, and keeps the rest', async () => {
    const stored = await receipts('A,P,2024-01-01,1', 'B,P,2024-01-01,2', 'C,P,2024-01-01,3');
    const incoming = await receipts('B,P,2024-01-01,20', 'D,P,2024-01-01,4', 'C,P,2024-01-01,3');
    const merge = mergeTables(stored, whole(incoming));
    expect(merge).toMatchObject({ added: 1, replaced: 1, unchanged: 1 });
    expect(ids(merge.table)).toEqual(['A', 'B', 'C', 'D']);
    expect(rowAsCells(merge.table, 1)[3]).toBe('20');
  });

  it('lets a later file speak for whole months and lines of finance', async () => {
    const stored = await finance('2024-01,salaries,5', '2024-01,salaries,6', '2024-02,salaries,7');
    const merge = mergeTables(stored, whole(await finance('2024-01,salaries,9')));
    expect(
      Array.from({ length: merge.table.length }, (_, row) => rowAsCells(merge.table, row).join(' ')),
    ).toEqual(['2024-01 salaries  9', '2024-02 salaries  7']);
  });

  it('leaves cells alone whose column the file does not have', async () => {
    const stored = await table(
      'm.csv',
      'insured_id,family_id,sex,birth_date,area,exit_date\nM1,F1,F,1990-01-01,Hills,2024-05-01',
    );
    const incoming = await table('n.csv', 'insured_id,family_id,sex,birth_date\nM1,F1,M,1990-01-01');
    const columns = new Set(['insured_id', 'family_id', 'sex', 'birth_date']);
    const merge = mergeTables(stored, [{ table: incoming, columns }]);
    const cells = rowAsCells(merge.table, 0);
    expect(cells).toEqual(expect.arrayContaining(['M1', 'F1', 'M', '1990-01-01', 'Hills', '2024-05-01']));
    expect(merge).toMatchObject({ added: 0, replaced: 1, unchanged: 0 });
    const blanked = mergeTables(stored, whole(incoming));
    expect(rowAsCells(blanked.table, 0)).not.toContain('Hills');
  });

  it('leaves them alone too where a key is of several columns and stands once on each side', async () => {
    const stored = await table(
      'f.csv',
      'month,line,budget,actual\n2024-01,salaries,100,90\n2024-02,grant,7,5\n2024-02,grant,8,6',
    );
    const incoming = await finance('2024-01,salaries,95', '2024-02,grant,11');
    const merge = mergeTables(stored, [{ table: incoming, columns: new Set(['month', 'line', 'actual']) }]);
    const lines = Array.from({ length: merge.table.length }, (_, row) =>
      rowAsCells(merge.table, row).join(' '),
    );
    expect(lines).toEqual(['2024-01 salaries 100 95', '2024-02 grant  11']);
    expect(merge).toMatchObject({ added: 0, replaced: 2, unchanged: 0 });
  });

  it('tells of records that stand in two of the files, and counts each once', async () => {
    const stored = await receipts('A,P,2024-01-01,1', 'B,P,2024-01-01,2');
    const first = await receipts('A,P,2024-01-01,1', 'B,P,2024-01-01,9', 'C,P,2024-01-01,3');
    const second = await receipts('B,P,2024-01-01,2', 'C,P,2024-01-01,4');
    const merge = mergeTables(stored, [...whole(first), ...whole(second)]);
    expect(merge).toMatchObject({ added: 1, replaced: 0, unchanged: 2, overlapping: 2 });
    expect(Array.from({ length: 3 }, (_, row) => rowAsCells(merge.table, row)[3])).toEqual(['1', '2', '4']);
  });

  it('of a table with itself changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), fc.nat(99)), { minLength: 1 }), async (rows) => {
        const one = await receipts(...rows.map(([id, amount], i) => `R${id}-${i},P,2024-01-01,${amount}`));
        const merge = mergeTables(one, whole(one));
        expect(merge).toMatchObject({ added: 0, replaced: 0, unchanged: one.length });
        expect(merge.table).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the fingerprint', () => {
  it('follows content, not where it came from', async () => {
    const one = await receipts('A,P,2024-01-01,1');
    const moved = await receipts('', '', 'A,P,2024-01-01,1');
    const other = await receipts('A,P,2024-01-01,2');
    expect(fingerprintOf(moved)).toBe(fingerprintOf(one));
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(one));
  });
});

describe('CSV text', () => {
  it('keeps text from being run, and leaves numbers numbers', () => {
    const text = csvText([['=1+1', '+x', '-x', '@x', '\tx', 'plain', -5.5, null, 'a "b", c']]);
    expect(text).toBe(`'=1+1,'+x,'-x,'@x,'\tx,plain,-5.5,,"a ""b"", c"\n`);
  });

  it('writes negative amounts as numbers', async () => {
    const finance = await table('f.csv', 'month,line,actual\n2024-01,grant,-12.5\n');
    expect(rowAsCsvCells(finance, 0)).toEqual(['2024-01', 'grant', null, -12.5]);
  });

  it('gives back, read again, the records that went out', async () => {
    const word = (...more: string[]) =>
      fc
        .string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '"', 'a', 'é', '9', ...more) })
        .map((text) => text.trim());
    // Line ends beside commas can look like rows that a stray quote ran together, and are then refused.
    const [inLine, overLines] = [word(','), word('\r', '\n')];
    const amount = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((units) => units / 1000);
    const record = fc.oneof(fc.tuple(inLine, inLine, amount), fc.tuple(overLines, overLines, amount));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 6 }), async (records) => {
        const builder = new TableBuilder('contributions');
        records.forEach(([payer, policy, paid], i) =>
          builder.append(
            [`R${i}${payer}`, policy || '-', 19_000, Math.round(paid * 1000), i % 4],
            'r.csv',
            i + 2,
          ),
        );
        const before = builder.finish();
        const rows = Array.from({ length: before.length }, (_, row) => rowAsCsvCells(before, row));
        const headings = specsOf('contributions').map(([name]) => name);
        const after = await table('again.csv', csvText([headings, ...rows]));
        expect(after.length).toBe(before.length);
        rows.forEach((_, row) => expect(rowAsCells(after, row)).toEqual(rowAsCells(before, row)));
      }),
      { numRuns: 300 },
    );
  });
});
