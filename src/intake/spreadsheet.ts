import {
  parse_zip,
  read,
  SSF,
  type CellObject,
  type Container,
  type ParsingOptions,
  type Range,
  type WorkBook,
} from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { NO_RECORDS } from '#records';
import { isoDay } from '#units';
import { currencyInFormat } from './format-currency.ts';
import { cellName, odsFormulasWithoutResult } from './ods-formulas.ts';
import type { Bytes, Sheet, SpreadsheetFault, SpreadsheetRead } from './sheets.ts';

/** Bytes that a spreadsheet may unpack to; what holds more is slow to read here, and quick as CSV. */
const MOST_UNPACKED = 400 * 2 ** 20;
/** A spreadsheet of so many bytes that unpacks to so many times its size was made to fill the memory. */
const BOMB_BYTES = 64 * 2 ** 20;
const BOMB_RATIO = 100;
/** Bytes of the first sector of an old spreadsheet. */
const SHORTEST_OLD = 512;
/** Cells of all sheets together. */
const MOST_CELLS = 8_000_000;
const MOST_SHEETS = 400;

/**
 * Reads the sheets of a spreadsheet - XLSX, XLSM, XLSB, ODS or the old XLS - as CSV, row by row as they are numbered in
 * it: row 7 of the sheet is line 7. Dates stand as YYYY-MM-DD, numbers as they are and not as they are shown, errors
 * as their names. What a format shows of a currency stands before its number, with a sign of its own between them, for
 * whoever knows which columns are amounts. Formulas are not worked out: the result that was saved with them counts. What cannot be read, or is
 * too much to be read here, is answered with a fault; nothing throws.
 */
export function readSpreadsheet(bytes: Bytes): SpreadsheetRead {
  try {
    const archive = bytes[0] === 0x50 ? unpacked(bytes) : { parts: null };
    if ('fault' in archive) return archive;
    if (bytes.length < SHORTEST_OLD && !archive.parts) return { fault: { code: 'broken-spreadsheet' } };
    const { parts } = archive;
    const book = parts ? parse_zip(containerOf(parts), OPTIONS) : read(bytes, OPTIONS);
    return sheetsOf(book, unseenIn(parts));
  } catch (error) {
    return { fault: { code: isLocked(error) ? 'locked' : 'broken-spreadsheet' } };
  }
}

const OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  cellText: true,
};

type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a packed file that cells can stand in, once it is known how much that is. */
function unpacked(bytes: Bytes): { readonly parts: Parts } | { readonly fault: SpreadsheetFault } {
  let total = 0;
  const faults: SpreadsheetFault[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels|bin)$/i.test(name) || /vbaProject|printerSettings|thumbnail/i.test(name))
        return /^mimetype$/i.test(name);
      total += originalSize;
      if (total > BOMB_BYTES && total > bytes.length * BOMB_RATIO) faults.push({ code: 'expands-too-much' });
      else if (total > MOST_UNPACKED) faults.push({ code: 'spreadsheet-too-large' });
      return faults.length === 0;
    },
  });
  return faults[0] ? { fault: faults[0] } : { parts };
}

/** What the reader of spreadsheets takes for an opened archive. */
function containerOf(parts: Parts): Container {
  const names = Object.keys(parts);
  return { FullPaths: names, FileIndex: names.map((name) => ({ name, type: 2, content: parts[name] })) };
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message);
}

/** What of a sheet people do not see, or see otherwise than it is kept. */
type Unseen = Pick<Sheet, 'hiddenRows' | 'hiddenColumns' | 'withoutResult'>;

/**
 * Tells what is unseen in a sheet, for XLSX by the relationship of the book that leads to it: neither the order nor the
 * names of the sheets' files say whose they are. Of ODS only formulas are told. Of what is neither nothing is known; old
 * spreadsheets have a result with every formula.
 */
function unseenIn(parts: Parts | null): (relationship: string | undefined, name: string) => Unseen {
  const text = (name: string) => new TextDecoder().decode(parts?.[name]);
  const targets = new Map(
    (text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []).map((tag) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target'),
    ]),
  );
  const ofOds = odsFormulasWithoutResult(text('content.xml'));
  return (relationship, name) => {
    const target = targets.get(relationship) ?? '';
    const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return {
      hiddenRows: hiddenRows(xml),
      hiddenColumns: hiddenColumns(xml),
      withoutResult: ofOds.get(name) ?? cellsWithoutResult(xml),
    };
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

function hiddenRows(xml: string): number {
  return xml.match(/<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"/g)?.length ?? 0;
}

function hiddenColumns(xml: string): number {
  const tags = xml.match(/<(?:\w+:)?col\b[^>]*\bhidden="(?:1|true)"[^>]*>/g) ?? [];
  const widths = tags.map((tag) => Number(attributeOf(tag, 'max')) - Number(attributeOf(tag, 'min')) + 1);
  return widths.reduce((sum, width) => sum + (width || 1), 0);
}

/** Cells named of a sheet; how many more there are helps nobody. */
const MOST_NAMED = 200;
const WITHOUT_RESULT =
  /<(?:\w+:)?c\b[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

function cellsWithoutResult(xml: string): string[] {
  const cells = xml.includes('f>') || xml.includes('<f') ? Array.from(xml.matchAll(WITHOUT_RESULT)) : [];
  return cells.slice(0, MOST_NAMED).map(([, cell = '']) => cell);
}

function cellsMergedDown(merged: readonly Range[]): string[] {
  const down = merged.filter(({ s: from, e: to }) => to.r > from.r);
  return down
    .slice(0, MOST_NAMED)
    .map(({ s: from, e: to }) => `${cellName(from.r, from.c)}:${cellName(to.r, to.c)}`);
}

type Dense = ReadonlyArray<ReadonlyArray<CellObject | undefined> | undefined>;

function sheetsOf(book: WorkBook, unseenOf: ReturnType<typeof unseenIn>): SpreadsheetRead {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  let cells = 0;
  if (book.SheetNames.length > MOST_SHEETS) return { fault: { code: 'spreadsheet-too-large' } };
  for (const [i, name] of book.SheetNames.entries()) {
    const rows = (book.Sheets[name] as unknown as { readonly '!data'?: Dense } | undefined)?.['!data'] ?? [];
    const text = new SheetText(is1904);
    rows.forEach((row, r) => row && text.row(r, row));
    cells += text.cells;
    if (cells > MOST_CELLS) return { fault: { code: 'spreadsheet-too-large' } };
    const told = book.Workbook?.Sheets?.[i] as { readonly Hidden?: number; readonly id?: string } | undefined;
    sheets.push({
      name,
      isHidden: (told?.Hidden ?? 0) > 0,
      ...unseenOf(told?.id, name),
      mergedDown: cellsMergedDown(book.Sheets[name]?.['!merges'] ?? []),
      rows: text.filledRows,
      is1904,
      isExplanation: rows[0]?.[0]?.v === NO_RECORDS,
      behindShown: text.showsCurrencies ? SHOWN.charCodeAt(0) : null,
      csv: text.finish(),
    });
  }
  return { sheets };
}

/** A sheet on its way to CSV: a line a row, empty ones included. */
class SheetText {
  cells = 0;
  filledRows = 0;
  showsCurrencies = false;
  private readonly is1904: boolean;
  private readonly pieces: string[] = [];
  private next = 0;

  constructor(is1904: boolean) {
    this.is1904 = is1904;
  }

  row(number: number, row: ReadonlyArray<CellObject | undefined>): void {
    const filled: string[] = [];
    let width = 0;
    // Goes to the cells that are there and past those that are not: the last may stand in the last possible column.
    row.forEach((cell, column) => {
      const text = cell ? textOf(cell, this.is1904) : '';
      if (text === '') return;
      this.cells++;
      const isShown = cell?.t === 'n' && text.includes(SHOWN);
      this.showsCurrencies ||= isShown;
      filled.push(','.repeat(column - width) + (isShown ? text : quoted(text)));
      width = column;
    });
    if (filled.length === 0) return;
    this.filledRows++;
    this.pieces.push('\n'.repeat(number - this.next), filled.join(''), '\n');
    this.next = number + 1;
  }

  finish(): Bytes {
    return new TextEncoder().encode(this.pieces.join(''));
  }
}

/** Stands between what a cell's format shows of a currency and the cell's number: nobody types it. */
const SHOWN = '\u001f';

function quoted(text: string): string {
  // Quotes keep a sign of our own from meaning anything in a text.
  return /[",\r\n\u001f]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf({ t, v, w, z }: CellObject, is1904: boolean): string {
  switch (t) {
    case 'n':
      return typeof v === 'number' ? numberText(v, w, typeof z === 'string' ? z : '', is1904) : '';
    case 's':
      return String(v ?? '');
    case 'b':
      return v ? 'TRUE' : 'FALSE';
    case 'e':
      return w ?? '#N/A';
    default:
      return '';
  }
}

/** Whether a number under a format is shown as a date or a time. */
const isDate = (SSF as { readonly is_date: (format: string) => boolean }).is_date;

/** Formats that give a number letters or leading noughts make it the name of something, as "P-0007". */
const NAMING = /^(?:"[^"]*"|\\.|[A-Z-])*0{2,}(?:;@)?$/;

function numberText(value: number, shown: string | undefined, format: string, is1904: boolean): string {
  if (format !== '' && isDate(format)) {
    // What is before the calendar is shown as nothing.
    const text = shown === undefined || shown === '' ? String(value) : shown;
    return dateText(value, is1904) ?? text;
  }
  if (shown !== undefined && Number.isInteger(value) && NAMING.test(format)) return shown;
  // A spreadsheet keeps fifteen digits; what a computer adds behind them was never typed.
  const number = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
  // Whoever types $20 sees a currency, which the spreadsheet keeps in the format alone.
  const currency = currencyInFormat(format);
  return currency === '' ? number : `${currency}${SHOWN}${number}`;
}

/** The day numbered 0, as spreadsheets number days from 1900 or 1904 on, in days since 1970. */
const FIRST = { 1900: -25_569, 1904: -24_107 } as const;
/** Spreadsheets have a 29 February 1900, which never was; the days before it are numbered one less. */
const NEVER_WAS = 60;
const SECONDS = 86_400;

/** A day, with the time where there is one; null where the number is before both calendars or is a time alone. */
function dateText(serial: number, is1904: boolean): string | null {
  const seconds = Math.round(serial * SECONDS);
  const days = Math.floor(seconds / SECONDS);
  if (days < (is1904 ? 0 : 1)) return null;
  const day = isoDay(FIRST[is1904 ? 1904 : 1900] + days + (!is1904 && days < NEVER_WAS ? 1 : 0));
  const ofDay = seconds - days * SECONDS;
  if (ofDay === 0) return day;
  const parts = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  return `${day} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
