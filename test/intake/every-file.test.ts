import { describe, expect, it } from 'vitest';
import type { Choices } from '#intake';
import { columnOf, rowAsCells, specsOf, type AnyTable } from '#records';
import { UNITS_PER_ONE } from '#units';
import { readFiles, type FileLaidOut } from '../support/scheme.ts';
import { fileOf, filesOf, sharedFolder, testName } from '../support/shared.ts';
import type { FileExpected, TableExpected } from './expected/expectation.ts';
import { MADE } from './expected/made.ts';
import { MADE_SHEETS } from './expected/made-sheets.ts';
import { PUBLIC_SHEETS } from './expected/public-sheets.ts';
import { PUBLIC_TEXT } from './expected/public-text.ts';
import { REAL } from './expected/real.ts';

const shared = sharedFolder('.');
const ALL: readonly FileExpected[] = [...MADE, ...MADE_SHEETS, ...PUBLIC_TEXT, ...PUBLIC_SHEETS, ...REAL];
/** No file takes longer, in milliseconds, on a machine that does much else. */
const LONGEST = 30_000;

function cellAt(table: AnyTable, column: string, row: number): string | undefined {
  const at = table.row.indexOf(row);
  const place = specsOf(table.kind).findIndex(([name]) => name === column);
  return at < 0 ? undefined : rowAsCells(table, at)[place]?.replace(/^'(?=[=+\-@])/, '');
}

function sumOf(table: AnyTable, name: string): number {
  const column = columnOf(table, name);
  if (column.type !== 'money') throw new Error(`${name} is no amount`);
  return column.units.reduce((sum, units) => sum + (Number.isNaN(units) ? 0 : units), 0) / UNITS_PER_ONE;
}

/** What the file says by itself. */
function expectAsItIs({ report }: FileLaidOut, expected: TableExpected): void {
  const { sheet, kind, fault, encoding, delimiter, headingRow, width, headings } = expected;
  if (sheet)
    expect(report.sheet).toMatchObject({ isHidden: false, hiddenRows: 0, hiddenColumns: 0, ...sheet });
  else expect(report.sheet).toBeNull();
  expect([report.kind, report.fault?.code]).toEqual([kind ?? null, fault]);
  if (encoding) expect(report.encoding).toBe(encoding);
  if (delimiter) expect(report.delimiter).toBe(delimiter);
  if (headingRow) expect(report.headingRow).toBe(headingRow);
  if (width) expect(report.headings).toHaveLength(width);
  if (headings)
    expect(report.headings.slice(0, headings.length).map(({ heading }) => heading)).toEqual(headings);
}

/** What comes of its rows. */
function expectRows({ report, table }: FileLaidOut, expected: TableExpected): void {
  const { rows, unreadable, asked, sums, cells, currencies } = expected;
  const reasons = (list: FileLaidOut['report']['refused']) =>
    Object.fromEntries(list.map(({ row, faults }) => [row, faults[0]?.reason]));
  if (rows) {
    expect(report.fault).toBeNull();
    expect(reasons(report.refused)).toEqual(rows.refused ?? {});
    expect(reasons(report.leftOut)).toEqual(rows.leftOut ?? {});
    expect([report.rowsAccepted, report.repeats.length]).toEqual([rows.accepted, rows.repeats ?? 0]);
  }
  expect(report.rowsAccepted + report.refused.length + report.leftOut.length + report.repeats.length).toBe(
    report.rowsRead,
  );
  if (unreadable !== undefined) expect(report.unreadableCharacters).toBe(unreadable);
  const shown = (report.currencies?.choices ?? []).map((choice) => [choice.currency, choice.rows]);
  expect(Object.fromEntries(shown)).toEqual(currencies ?? {});
  if (asked) expect(report.questions.map(({ column }) => column)).toEqual(asked);
  if (!table) return;
  for (const [name, sum] of Object.entries(sums ?? {}))
    expect([name, sumOf(table, name)]).toEqual([name, sum]);
  for (const [column, texts] of Object.entries(cells ?? {})) {
    const read = Object.keys(texts).map((row) => [row, cellAt(table, column, Number(row))]);
    expect([column, Object.fromEntries(read)]).toEqual([column, texts]);
  }
}

describe('every file that was collected', () => {
  it.skipIf(!shared).each(ALL.map((expected) => [expected.file, expected] as const))(
    testName('%s', shared),
    { timeout: LONGEST },
    async (path, { tables }) => {
      const file = fileOf(`${shared ?? ''}/${path}`);
      const read = await readFiles([file], {}, 2026);
      expect(read).toHaveLength(tables.length);
      const said = Object.fromEntries(
        read.map(({ report: { name } }, i): [string, Choices] => [name, tables[i]?.said ?? {}]),
      );
      const again = await readFiles([file], said, 2026);
      tables.forEach((expected, i) => {
        const [asItIs, asSaid] = [read[i], again[i]];
        if (!asItIs || !asSaid) throw new Error('nothing read');
        expectAsItIs(asItIs, expected);
        if (expected.faultThen) expect(asSaid.report.fault?.code).toBe(expected.faultThen);
        else expectRows(asSaid, expected);
      });
    },
  );

  it.skipIf(!shared)(testName('has something that is expected of it', shared), () => {
    const folders = ['dirty', 'dirty/public', 'real/openimis', 'real/india_nhm_maternal', 'real/rwanda_sdg'];
    const there = folders.flatMap((folder) =>
      filesOf(`${shared ?? ''}/${folder}`, (name) => /\.[a-z]+$/.test(name) && name !== 'README.md').map(
        ({ name }) => `${folder}/${name}`,
      ),
    );
    expect(there.filter((path) => !ALL.some(({ file }) => file === path))).toEqual([]);
    expect(ALL.filter(({ file }) => !there.includes(file))).toEqual([]);
  });
});
