import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvText,
  emptyTable,
  fingerprintOf,
  KIND_NAMES,
  mergeTables,
  rowAsCells,
  type AnyTable,
  type Records,
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
const ids = (of: AnyTable) => Array.from({ length: of.length }, (_, row) => rowAsCells(of, row)[0]);

describe('merging', () => {
  it('replaces where an id is known, adds where it is not, and keeps the rest', async () => {
    const stored = await receipts('A,P,2024-01-01,1', 'B,P,2024-01-01,2', 'C,P,2024-01-01,3');
    const incoming = await receipts('B,P,2024-01-01,20', 'D,P,2024-01-01,4', 'C,P,2024-01-01,3');
    const merge = mergeTables(stored, incoming);
    expect(merge).toMatchObject({ added: 1, replaced: 1, unchanged: 1 });
    expect(ids(merge.table)).toEqual(['A', 'B', 'C', 'D']);
    expect(rowAsCells(merge.table, 1)[3]).toBe('20');
  });

  it('lets a later file speak for whole months and lines of finance', async () => {
    const stored = await finance('2024-01,salaries,5', '2024-01,salaries,6', '2024-02,salaries,7');
    const merge = mergeTables(stored, await finance('2024-01,salaries,9'));
    expect(
      Array.from({ length: merge.table.length }, (_, row) => rowAsCells(merge.table, row).join(' ')),
    ).toEqual(['2024-01 salaries  9', '2024-02 salaries  7']);
  });

  it('of a table with itself changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), fc.nat(99)), { minLength: 1 }), async (rows) => {
        const one = await receipts(...rows.map(([id, amount], i) => `R${id}-${i},P,2024-01-01,${amount}`));
        const merge = mergeTables(one, one);
        expect(merge).toMatchObject({ added: 0, replaced: 0, unchanged: one.length });
        expect(merge.table).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the fingerprint', () => {
  const recordsWith = (contributions: AnyTable) =>
    ({
      ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, emptyTable(kind)])),
      contributions,
    }) as unknown as Records;

  it('follows content, not where it came from', async () => {
    const one = await receipts('A,P,2024-01-01,1');
    const moved = await receipts('', '', 'A,P,2024-01-01,1');
    const other = await receipts('A,P,2024-01-01,2');
    expect(fingerprintOf(recordsWith(moved))).toBe(fingerprintOf(recordsWith(one)));
    expect(fingerprintOf(recordsWith(other))).not.toBe(fingerprintOf(recordsWith(one)));
  });
});

describe('CSV text', () => {
  it('keeps text from being run, and leaves numbers numbers', () => {
    const text = csvText([['=1+1', '+x', '-x', '@x', '\tx', 'plain', -5.5, null, 'a "b", c']]);
    expect(text).toBe(`'=1+1,'+x,'-x,'@x,'\tx,plain,-5.5,,"a ""b"", c"\n`);
  });
});
