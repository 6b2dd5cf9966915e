import type { ReadOptions, SourceFile } from './read-file.ts';
import { faultyFile, type ReadFile, type SheetPassedOver } from './report.ts';
import { readSheets, type Sheet } from './sheets.ts';

/** As of any other table. */
const HEAD_BYTES = 262_144;

/** Reads one table whose beginning and encoding are known. */
export type TableReader = (
  source: SourceFile,
  head: Uint8Array<ArrayBuffer>,
  encoding: string,
  options: ReadOptions,
) => Promise<ReadFile>;

/** Each sheet that has something in it, as a table of its own. */
export async function readBook(
  source: SourceFile,
  options: ReadOptions,
  readTable: TableReader,
): Promise<readonly ReadFile[]> {
  const { name, content } = source;
  const book = await (options.readers?.sheets ?? readSheets)(content, options.signal);
  if ('fault' in book) return [faultyFile(name, content.size, book.fault)];
  const filled = book.sheets.filter(({ rows }) => rows > 0);
  if (filled.length === 0) return [faultyFile(name, content.size, { code: 'no-sheets' })];
  const read: ReadFile[] = [];
  const tables = filled.filter(({ isExplanation }) => !isExplanation);
  for (const { csv, is1904, ...sheet } of tables) {
    const table = { name: `${name} (${sheet.name})`, content: new Blob([csv]) };
    const head = csv.slice(0, HEAD_BYTES);
    const { report, ...rest } = await readTable(table, head, 'utf-8', {
      ...options,
      daysFrom: is1904 ? 1904 : 1900,
    });
    const { isHidden, hiddenRows, hiddenColumns, withoutResult, mergedDown } = sheet;
    const told = {
      ...{ name: sheet.name, isHidden, hiddenRows, hiddenColumns, withoutResult, mergedDown },
      is1904,
    };
    read.push({ ...rest, report: { ...report, source: name, sheet: told, bytes: content.size } });
  }
  return withoutEmptySheets(source, filled, read);
}

/**
 * The tables of a spreadsheet without those that are only headings, as a template has them that is not filled in all its
 * sheets: they and our own explanations are told with the first table that was read. Where nothing else is there, the file has no rows.
 */
function withoutEmptySheets(
  { name, content }: SourceFile,
  sheets: ReadonlyArray<Pick<Sheet, 'name' | 'isExplanation'>>,
  read: readonly ReadFile[],
): readonly ReadFile[] {
  const isEmpty = ({ report: { fault } }: ReadFile) => fault?.code === 'no-rows';
  const tables = read.filter((one) => !isEmpty(one));
  const first = tables.find(({ report }) => !report.fault) ?? tables[0];
  const explanations = sheets.filter(({ isExplanation }) => isExplanation);
  if (!first) {
    if (explanations.length === 0) return read;
    return [faultyFile(name, content.size, { code: 'no-rows' })];
  }
  const passedOver: SheetPassedOver[] = [
    ...explanations.map((sheet) => ({ name: sheet.name, why: 'explanation' as const })),
    ...read.flatMap((one) =>
      isEmpty(one) && one.report.sheet ? [{ name: one.report.sheet.name, why: 'no-rows' as const }] : [],
    ),
  ];
  return tables.map((one) => (one === first ? { ...one, report: { ...one.report, passedOver } } : one));
}
