import { HEAD_BYTES, readTable, type ReadOptions, type SourceFile } from './read-file.ts';
import { faultyFile, type ReadFile } from './report.ts';
import { readSheets } from './sheets.ts';

/** Reads each sheet of a spreadsheet that has something in it, as a table of its own. */
export async function readBook(
  { name, content }: SourceFile,
  options: ReadOptions,
): Promise<readonly ReadFile[]> {
  const book = await (options.readers?.sheets ?? readSheets)(content, options.signal);
  if ('fault' in book) return [faultyFile(name, content.size, book.fault)];
  const filled = book.sheets.filter(({ rows }) => rows > 0);
  if (filled.length === 0) return [faultyFile(name, content.size, { code: 'no-sheets' })];
  const read: ReadFile[] = [];
  for (const { csv, is1904, ...sheet } of filled) {
    const table = { name: `${name} (${sheet.name})`, content: new Blob([csv]) };
    const head = csv.slice(0, HEAD_BYTES);
    const { report, ...rest } = await readTable(table, head, 'utf-8', {
      ...options,
      daysFrom: is1904 ? 1904 : 1900,
    });
    const { isHidden, hiddenRows, hiddenColumns, withoutResult, mergedDown } = sheet;
    const told = { name: sheet.name, isHidden, hiddenRows, hiddenColumns, withoutResult, mergedDown };
    read.push({ ...rest, report: { ...report, source: name, sheet: told, bytes: content.size } });
  }
  return read;
}
