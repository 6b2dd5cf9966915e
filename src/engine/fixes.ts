/** Rows that were refused and come back corrected: fetched when there are such rows. */
import { isFixList, rowsWithFaults, type FileReport } from '#intake';
import { wordAt, type Kind } from '#records';
import type { Corrected, WaitingFile } from '#storage';
import type { RefusedRows } from './contract.ts';
import type { Look } from './looks.ts';

export { withFixes } from '#intake';

/** Refused rows of a table of a look, from `offset` on and at most `limit` of them, with their cells. */
export function refusedRows(
  { read }: Look,
  { table, offset, limit }: { readonly table: string; readonly offset: number; readonly limit: number },
): RefusedRows {
  const report = read.find((one) => one.report.name === table)?.report;
  if (!report) return { headings: [], columns: [], rows: [] };
  const rows = [...rowsWithFaults(report.refused)].slice(offset, offset + limit);
  return {
    headings: report.headings.map(({ heading }) => heading),
    columns: report.headings.map(({ column }) => column),
    rows,
  };
}

/** Refused rows of a look as they are kept with its addition, to be corrected later; cells that look personal are blank. */
export function waitingIn({ read }: Look): WaitingFile[] {
  return read.flatMap(({ report, table }): WaitingFile[] => {
    if (!table || report.refused.rows === 0) return [];
    const isPersonal = report.headings.map(({ personal }) => personal !== undefined);
    const rows = [...rowsWithFaults(report.refused)].flatMap(({ cells, ...row }) =>
      cells ? [{ ...row, cells: cells.map((cell, at) => (isPersonal[at] ? '' : cell)) }] : [],
    );
    return [{ ...fileOf(report, table.kind), rows, more: report.refused.rows - rows.length }];
  });
}

function fileOf({ name, headings }: FileReport, kind: Kind) {
  return {
    file: name,
    kind,
    headings: headings.map(({ heading }) => heading),
    columns: headings.map(({ column }) => column),
  };
}

/** The rows that came in with lists of corrected rows, by the table in which they stood. */
export function correctedIn({ read }: Look): Corrected {
  const corrected = new Map<string, Set<number>>();
  for (const { report, table } of read) {
    if (!table || !isFixList(report)) continue;
    for (let row = 0; row < table.length; row++) {
      const file = wordAt(table.file.words, table.file.codes[row] ?? -1) ?? '';
      const rows = corrected.get(file) ?? new Set();
      corrected.set(file, rows.add(table.row[row] ?? 0));
    }
  }
  return corrected;
}
