import { takeRecord } from './careful.ts';
import { HEAD_BYTES, withoutNoughts } from './decoding.ts';
import type { FileFault } from './report.ts';
import { readSheets, type SpreadsheetReader } from './sheets.ts';
import { withShownIn } from './shown-currencies.ts';
import { contentOf } from './sniff.ts';

/** A table of a few pages as its cells stand, blank rows left out; rows are numbered from 1 as in the file. */
export interface SmallTable {
  readonly delimiter: string;
  readonly rows: ReadonlyArray<{ readonly row: number; readonly cells: readonly string[] }>;
}

export type SmallTableFault = FileFault['code'] | 'too-large' | 'not-a-table';

/** Bytes of such a table; more is records. */
export const MOST_SMALL_BYTES = 2 * 2 ** 20;
/** Letters of a row. */
const LONGEST_ROW = 65_536;
const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a table of a few pages whole: a CSV, or the first sheet of a spreadsheet that has something in it; nothing of it is kept. */
export async function smallTable(
  content: Blob,
  signal: AbortSignal,
  sheetsOf: SpreadsheetReader = readSheets,
): Promise<SmallTable | { readonly fault: SmallTableFault }> {
  if (content.size > MOST_SMALL_BYTES) return { fault: 'too-large' };
  const bytes = new Uint8Array(await content.arrayBuffer());
  const found = contentOf(bytes.subarray(0, HEAD_BYTES));
  if (found.is === 'fault') return { fault: found.fault.code };
  if (found.is === 'json') return { fault: 'not-a-table' };
  if (found.is === 'table') {
    const text = textIn(bytes, found.encoding);
    const delimiter = delimiterOf(text);
    return { delimiter, rows: rowsIn(text, delimiter) };
  }
  const book = await sheetsOf(content, signal);
  if ('fault' in book) return { fault: book.fault.code };
  const sheet = book.sheets.find(({ rows, isExplanation }) => rows > 0 && !isExplanation);
  if (!sheet) return { fault: 'no-sheets' };
  const { csv, behindShown } = sheet;
  const plain = behindShown === null ? csv : withShownIn(() => false, csv, behindShown);
  return { delimiter: ',', rows: rowsIn(textIn(plain, 'utf-8'), ',') };
}

/** Text that is not of the encoding it looks like is taken for that of old Western spreadsheets. */
function textIn(bytes: Uint8Array, encoding: string): string {
  try {
    return withoutNoughts(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return withoutNoughts(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** What most often stands between cells in the first line that has something in it. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]+/).find((one) => one.trim() !== '') ?? '';
  const times = (mark: string) => line.split(mark).length;
  return DELIMITERS.toSorted((a, b) => times(b) - times(a))[0] ?? ',';
}

function rowsIn(text: string, delimiter: string): SmallTable['rows'] {
  const rows: Array<SmallTable['rows'][number]> = [];
  for (let at = 0, row = 1; at < text.length; row++) {
    const record = takeRecord(text.slice(at, at + LONGEST_ROW), delimiter, Infinity, true);
    if (!record || record.length === 0) break;
    at += record.length;
    if (record.cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells: record.cells });
  }
  return rows;
}
