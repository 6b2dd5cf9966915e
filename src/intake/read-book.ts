import { specsOf } from '#records';
import { HEAD_BYTES } from './decoding.ts';
import type { ReadOptions, SourceFile } from './read-file.ts';
import { faultyFile, type ReadFile, type SheetPassedOver } from './report.ts';
import { readSheets, type Bytes, type Sheet } from './sheets.ts';
import { withShownIn } from './shown-currencies.ts';

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
  for (const { csv, is1904, behindShown, ...sheet } of tables) {
    const readCsv = (bytes: Bytes) =>
      readTable(
        { name: `${name} (${sheet.name})`, content: new Blob([bytes]) },
        bytes.slice(0, HEAD_BYTES),
        'utf-8',
        { ...options, daysFrom: is1904 ? 1904 : 1900 },
      );
    const { report, ...rest } = await (behindShown === null
      ? readCsv(csv)
      : readWithShown(csv, behindShown, readCsv));
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
 * Reads a table in which formats show currencies: only beside amounts do they say anything, and which columns these are
 * is known when it has been read without any.
 */
async function readWithShown(
  csv: Bytes,
  behindShown: number,
  readCsv: (bytes: Bytes) => Promise<ReadFile>,
): Promise<ReadFile> {
  const plain = withShownIn(() => false, csv, behindShown);
  const read = await readCsv(plain);
  const { kind, headings, turned } = read.report;
  if (kind === null || kind === 'profile') return read;
  const specs = new Map(specsOf(kind));
  const isAmount = headings.map(({ column, feeds = [] }) =>
    [column ?? '', ...feeds].some((name) => specs.get(name)?.type === 'money'),
  );
  // In a form whose months stand side by side, a column has amounts and counts.
  const shown = withShownIn((column) => turned !== null || (isAmount[column] ?? false), csv, behindShown);
  return shown.length === plain.length ? read : readCsv(shown);
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
