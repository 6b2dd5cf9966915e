/** Rows that were refused and come back corrected: fetched when there are such rows. */
import { isFixList, rowsWithFaults, type CorrectedRow, type FileReport, type RefusedRow } from '#intake';
import { dictionaryOf, idColumnOf, type Kind } from '#records';
import type { WaitingFile } from '#storage';
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
  const isHidden = report.headings.map(({ column, personal }) => column === null && personal !== undefined);
  const rows = [...rowsWithFaults(report.refused)].slice(offset, offset + limit).map(({ cells, ...row }) => {
    const isShown = cells !== null && !(isHidden.includes(true) && isWrongAsWhole(row));
    return { ...row, cells: isShown ? cells.map((cell, at) => (isHidden[at] ? '' : cell)) : null };
  });
  return {
    headings: report.headings.map(({ heading }) => heading),
    columns: report.headings.map(({ column }) => column),
    rows,
  };
}

/**
 * The rows that an addition of a look leaves to be corrected, and those that come in with it. Where ids are codes, rows that
 * have them as they are do not stay: they are counted.
 */
export function leftBehind(look: Look, areIdsCoded: boolean) {
  const waiting = waitingIn(look);
  const counted = waiting.map(({ rows, more, ...file }) => ({ ...file, rows: [], more: more + rows.length }));
  return {
    waiting: areIdsCoded ? counted : waiting,
    corrected: correctedIn(look),
    hasArrived: hasArrived(look),
  };
}

/** Refused rows of a look as they are kept with its addition, to be corrected later: of the columns that are used alone. */
function waitingIn({ read }: Look): WaitingFile[] {
  return read.flatMap(({ report, table }): WaitingFile[] => {
    // Rows of a list that are still refused wait already where they stood.
    if (!table || report.refused.rows === 0 || isFixList(report)) return [];
    const isUsed = report.headings.map(({ column }) => column !== null);
    const rows = [...rowsWithFaults(report.refused)].flatMap(({ cells, ...row }) => {
      if (!cells || isWrongAsWhole(row)) return [];
      return [{ ...row, cells: cells.map((cell, at) => (isUsed[at] ? cell : '')) }];
    });
    return [{ ...fileOf(report, table.kind), rows, more: report.refused.rows - rows.length }];
  });
}

/** Whether nobody knows which cell of a row is which: it may have a name in any of them. */
function isWrongAsWhole({ faults }: Pick<RefusedRow, 'faults'>): boolean {
  return faults.some(({ column }) => column === '');
}

function fileOf({ name, headings }: FileReport, kind: Kind) {
  return {
    file: name,
    kind,
    headings: headings.map(({ heading }) => heading),
    columns: headings.map(({ column }) => column),
  };
}

/** The rows that came in with lists of corrected rows. */
function correctedIn({ read }: Look): readonly CorrectedRow[] {
  return read.flatMap(({ corrected = [] }) =>
    corrected.map(({ table, row, addition }) => ({ table, row, addition })),
  );
}

/** Tells whether a record of a kind and id is among those of a look: what waited under it waits no more. */
function hasArrived({ read }: Look): (kind: Kind, id: string) => boolean {
  const words = read.flatMap(({ table }) => {
    const name = table && idColumnOf(table.kind);
    const column = table && name ? table.columns[name] : undefined;
    return table && column?.type === 'text' ? [{ kind: table.kind, ids: dictionaryOf(column.words) }] : [];
  });
  return (kind, id) => words.some((one) => one.kind === kind && one.ids.findText(id) >= 0);
}
