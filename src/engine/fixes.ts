/** Rows and cells that were refused, and come back corrected: fetched when there are such. */
import {
  asTheirFiles,
  isFixList,
  rowsWithFaults,
  scalesFor,
  withCorrections,
  type cellReader,
  type CorrectedRow,
  type FileReport,
  type HeadingUse,
  type ReadFile,
  type RefusedRow,
  type Rereading,
  type SourceFile,
} from '#intake';
import { dictionaryOf, idColumnOf, type Kind } from '#records';
import type { KeptWaitingFile, WaitingFile } from '#storage';
import type { RefusedRows } from './contract.ts';
import type { Look } from './looks.ts';

export { commonProblems, unknownWords } from '#intake';

/** Corrects what was read by the lists of corrected rows among it, and reads lists of rows that wait as their files were. */
export async function withFixes(
  read: readonly ReadFile[],
  files: readonly SourceFile[],
  waiting: readonly KeptWaitingFile[],
  again: Rereading,
): Promise<readonly ReadFile[]> {
  const kept = waiting.map(({ file, kind, addition, rows, map }) => ({
    ...{ file, addition },
    numbers: new Set(rows.map(({ row }) => row)),
    way: map && { ...map, kind },
  }));
  const wayOf = ({ table, row, addition }: CorrectedRow) =>
    kept.findLast(
      (one) => one.file === table && (addition === null ? one.numbers.has(row) : one.addition === addition),
    )?.way;
  return withCorrections(await asTheirFiles(read, files, wayOf, again), files, again);
}

/** Refused rows of a table of a look, from `offset` on and at most `limit` of them, with their cells. */
export function refusedRows(
  { read }: Look,
  { table, offset, limit }: { readonly table: string; readonly offset: number; readonly limit: number },
): RefusedRows {
  const report = read.find((one) => one.report.name === table)?.report;
  if (!report) return { headings: [], columns: [], rows: [] };
  const isHidden = report.headings.map((use) => !isUsed(use) && use.personal !== undefined);
  const rows = [...rowsWithFaults(report.refused)].slice(offset, offset + limit).map(({ cells, ...row }) => {
    const isShown = cells !== null && !(isHidden.includes(true) && isWrongAsWhole(row));
    return { ...row, cells: isShown ? cells.map((cell, at) => (isHidden[at] ? '' : cell)) : null };
  });
  return {
    headings: report.headings.map(({ heading }) => heading),
    columns: report.headings.map(columnOf),
    rows,
  };
}

/** What a column was taken for, or is a part of. */
function columnOf({ column, feeds = [] }: HeadingUse): string | null {
  return column ?? feeds[0] ?? null;
}

function isUsed(use: HeadingUse): boolean {
  return columnOf(use) !== null;
}

/**
 * The rows that an addition of a look leaves to be corrected, and those that come in with it. Where ids are codes, rows that
 * have them as they are do not stay: they are counted.
 */
export async function leftBehind(look: Look, areIdsCoded: boolean, readerOf: typeof cellReader) {
  const waiting = await waitingIn(look, readerOf);
  // How they were read holds for rows alone.
  const counted = waiting.map(({ file, kind, headings, columns, weighedBy, rows, more }) => ({
    ...{ file, kind, headings, columns, rows: [], more: more + rows.length },
    ...(weighedBy && { weighedBy }),
  }));
  return {
    waiting: areIdsCoded ? counted : waiting,
    corrected: correctedIn(look),
    hasArrived: hasArrived(look),
  };
}

/**
 * Refused rows of a look as they are kept with its addition, to be corrected later: of the columns that are used alone, each
 * with what it weighs, so that nobody has to read it again to tell.
 */
async function waitingIn({ read, thisYear }: Look, readerOf: typeof cellReader): Promise<WaitingFile[]> {
  const files = read.map(async ({ report, table, beginning }): Promise<WaitingFile[]> => {
    // Rows of a list that are still refused wait already where they stood.
    if (!table || report.refused.rows === 0 || isFixList(report)) return [];
    // What says the currency of a row is of no column, but without it the row would come back as the scheme's own.
    const areUsed = report.headings.map((use, at) => isUsed(use) || at === beginning?.currencyAt);
    const { by, weigh, idOf } = await scalesFor(report, table.kind, { readerOf, thisYear, beginning });
    const rows = [...rowsWithFaults(report.refused)].flatMap(({ cells, ...row }) => {
      if (!cells || isWrongAsWhole(row)) return [];
      const used = cells.map((cell, at) => (areUsed[at] ? cell : ''));
      const weight = weigh(used);
      // Money of another currency adds up with none.
      const isOther = row.faults.some(({ reason }) => reason === 'other-currency');
      return [
        { ...row, cells: used, id: idOf(used), weight: isOther ? { ...weight, amount: null } : weight },
      ];
    });
    return [{ ...fileOf(report, table.kind), rows, more: report.refused.rows - rows.length, weighedBy: by }];
  });
  return (await Promise.all(files)).flat();
}

/** Whether nobody knows which cell of a row is which: it may have a name in any of them. */
function isWrongAsWhole({ faults }: Pick<RefusedRow, 'faults'>): boolean {
  return faults.some(({ column }) => column === '');
}

function fileOf({ name, headings, map, readings }: FileReport, kind: Kind) {
  const found = Object.fromEntries(readings.map(({ column, choice }) => [column, choice]));
  return {
    file: name,
    kind,
    map: { ...map, readings: found },
    headings: headings.map(({ heading }) => heading),
    columns: headings.map(columnOf),
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
