import { allWords } from '#records';
import { columnsFor, wholeRow, type Admitted, type Corrections } from './admit.ts';
import type { OwnMarks } from './currencies.ts';
import { joinedCodes, type Choices, type FullMap, type Maps, type TableMap } from './choices.ts';
import { HEAD_BYTES, markLength, strictly, type Decoding } from './decoding.ts';
import { FaultLogBuilder, joinLogs, type FaultLog } from './fault-log.ts';
import { joinStretches } from './join.ts';
import {
  openingOf,
  readingsShown,
  verdicts,
  type DecidedReadings,
  type Known,
  type Opening,
  type Unrecognised,
} from './opening.ts';
import { FORMS } from './plain-forms.ts';
import { isCalendar, isTelling, type Shown } from './readings.ts';
import type { Recognised } from './recognise.ts';
import { blankReport, faultyFile, type FileFault, type FileReport, type ReadFile } from './report.ts';
import type { SpreadsheetReader } from './sheets.ts';
import { contentOf } from './sniff.ts';
import { readStretch, type Stretch, type StretchReader } from './stretch.ts';

/** A file as it was chosen. */
export interface SourceFile {
  readonly name: string;
  readonly content: Blob;
}

export interface ReadOptions {
  /** What the person decided for a table, by its name. */
  readonly choices: (table: string) => Choices;
  /** How tables of each kind were read before. */
  readonly maps?: Maps;
  /** The currency of the scheme that the records go into, where that is known. */
  readonly currency?: string | undefined;
  /** The year from which on days are numbered where the file says so, as spreadsheets do. */
  readonly daysFrom?: 1900 | 1904;
  /** Rows of a table that somebody has corrected, by the table's name. */
  readonly corrections?: (table: string) => Corrections | undefined;
  /** For years of two digits; without it they are none. */
  readonly thisYear?: number;
  readonly signal: AbortSignal;
  /** Told after every piece: bytes gone through, and records admitted or refused. */
  readonly onProgress: (bytes: number, rows: number) => void;
  /** Who reads large files, in stretches of how many bytes; without it they are read here and whole. */
  readonly readers?: {
    readonly read: StretchReader;
    readonly sheets?: SpreadsheetReader;
    readonly stretchBytes: number;
    /** Files of fewer bytes are read here all the same. */
    readonly largeBytes?: number;
  };
}

/** Files smaller than this, in bytes, are read sooner than another thread has begun. */
const LARGE_BYTES = 1 << 23;

/**
 * Reads one file: a table of records, several that are sheets of a spreadsheet, a scheme profile, or how others are
 * read. Everything expected to go wrong comes back in the reports; only being stopped throws (the signal's reason).
 */
export async function readFile(source: SourceFile, options: ReadOptions): Promise<readonly ReadFile[]> {
  const read = await readAny(source, options);
  const { markPersonal } = await import('./personal.ts');
  return read.map(markPersonal);
}

async function readAny(source: SourceFile, options: ReadOptions): Promise<readonly ReadFile[]> {
  const { name, content: blob } = source;
  try {
    const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
    const content = contentOf(head);
    if (content.is === 'fault') return [faultyFile(name, blob.size, content.fault)];
    if (content.is === 'json') {
      const { readJson } = await import('./read-json.ts');
      return [await readJson(source)];
    }
    if (content.is === 'spreadsheet') {
      const { readBook } = await import('./read-book.ts');
      return await readBook(source, options, readTable);
    }
    return [await readTable(source, head, content.encoding, options)];
  } catch (error) {
    options.signal.throwIfAborted();
    // A file that was moved or changed after it was chosen fails while being read.
    if (error instanceof DOMException) return [faultyFile(name, blob.size, { code: 'unreadable' })];
    throw error;
  }
}

async function readTable(
  source: SourceFile,
  head: Uint8Array<ArrayBuffer>,
  encoding: string,
  options: ReadOptions,
): Promise<ReadFile> {
  const { name, content } = source;
  const told = options.choices(name).encoding ?? '';
  if (told === '' && encoding === 'utf-8' && mayBeWrittenTwice(head)) {
    const { readWrittenOnce } = await import('./guessed-encoding.ts');
    const read = await readWrittenOnce(content, head, options.signal, (once, its) =>
      readAs({ name, content: once }, its, strictly(encoding), options),
    );
    if (read) return read;
  }
  if (told !== '') {
    const { asTold } = await import('./guessed-encoding.ts');
    const read = await readAs(source, head, await asTold(content, told, options.signal), options);
    if (read) return read;
  }
  const strict = await readAs(source, head, strictly(encoding), options);
  if (strict) return strict;
  const { leniently } = await import('./guessed-encoding.ts');
  const read = await readAs(source, head, await leniently(content, encoding, options.signal), options);
  if (!read) throw new Error('A lenient decoder found fault');
  return read;
}

/** Whether there is Â, Ã or â with something beyond ASCII behind it. */
function mayBeWrittenTwice(head: Uint8Array): boolean {
  for (let at = head.indexOf(0xc3); at >= 0; at = head.indexOf(0xc3, at + 1)) {
    const next = head[at + 1] ?? 0;
    if ([0x82, 0x83, 0xa2].includes(next) && (head[at + 2] ?? 0) >= 0x80) return true;
  }
  return false;
}

/**
 * Reads the records of a file in one go, on the reading that its beginning speaks for; only where the whole says
 * otherwise are they read again. Null where the file is not of the encoding.
 */
async function readAs(
  source: SourceFile,
  head: Uint8Array<ArrayBuffer>,
  decoding: Decoding,
  options: ReadOptions,
): Promise<ReadFile | null> {
  const { name, content } = source;
  const choices = options.choices(name);
  const daysFrom = options.daysFrom ?? null;
  const isSheet = daysFrom !== null;
  const plainly = { choices, maps: options.maps ?? {}, others: [], daysFrom, isSheet };
  const isWhole = content.size <= head.length;
  let known: Known = plainly;
  let opening = openingOf(head, decoding, isWhole, known);
  // Headings in other words and languages are many, and fetched for files that have some.
  if (opening && hasUnknownHeadings(opening)) {
    const [{ OTHER_HEADINGS }, { currencyColumnIn }] = await Promise.all([
      import('./more-headings.ts'),
      import('./currencies.ts'),
    ]);
    known = { ...plainly, others: OTHER_HEADINGS };
    opening = openingOf(head, decoding, isWhole, known);
    if (opening && 'map' in opening)
      opening = { ...opening, currencyAt: currencyColumnIn(opening.recognised) };
  }
  if (!opening) return null;
  if ('rows' in opening) {
    const { readUnrecognised } = await import('./unrecognised.ts');
    const thisYear = options.thisYear ?? null;
    const form = { name, content, delimiter: opening.delimiter, decoding, known, thisYear };
    return readUnrecognised(
      opening,
      { ...form, isWhole, columnsFor, forms: FORMS },
      (instead, turned, asNow, choices) =>
        readAs({ name, content: instead }, turned, asNow, { ...options, choices: () => choices }),
    );
  }
  const decided = decidedReadings(choices.readings, plainly.maps[opening.recognised.kind]?.readings);
  const shown = readingsShown(opening, isWhole, plainly, decided.before);
  const calendars = Object.entries(decided.before).filter(([, choice]) => isCalendar(choice));
  const hasCalendar = calendars.length > 0;
  let asRead: FullMap['readings'] = { ...shown, ...Object.fromEntries(calendars), ...decided.own };
  let words: FullMap['codes'] | null = null;
  let isDoubtful = false;
  for (;;) {
    const known = joinedCodes(words ?? {}, isDoubtful ? NO_SEX : {});
    const map = { ...opening.map, codes: joinedCodes(known, opening.map.codes), readings: asRead };
    const table = { ...opening, map };
    const read = await readRecords(source, table, decoding, options);
    if (!read) return null;
    if (!words && hasUnknownWords(read)) {
      const { wordsFor } = await import('./more-words.ts');
      words = wordsFor(opening.recognised.kind);
      continue;
    }
    if (!isDoubtful && areSexesDoubtful(read)) {
      isDoubtful = true;
      continue;
    }
    const found = verdicts(opening.recognised, read.shown, decided);
    const { readings, questions, shortYears } = hasCalendar
      ? (await import('./kept-calendars.ts')).withCalendars(found, {
          ...decided,
          ...{ opening, read, thisYear: options.thisYear },
        })
      : found;
    const final = Object.fromEntries(readings.map(({ column, choice }) => [column, choice]));
    const isAsRead = ([column, shown]: readonly [string, Shown]) =>
      !isTelling(shown) || final[column] === asRead[column];
    if (read.shown.every(isAsRead)) {
      const fault = await faultOfAll(opening.recognised, read);
      if (fault) return faultyFile(name, content.size, fault);
      const asDecided = { ...opening.map, readings: asRead };
      const verdict = { opening, decoding, map: asDecided, readings, questions, shortYears };
      const lastYear = options.thisYear ?? null;
      const beginning = {
        ...opening,
        file: name,
        map,
        isWhole,
        daysFrom,
        lastYear,
        columnsFor,
        forms: FORMS,
      };
      if (!read.shown.some(([, { marks }]) => marks.length > 0))
        return { ...fileRead(source, { ...verdict, currencies: null }, read), beginning };
      const { inOneCurrency } = await import('./currencies.ts');
      const alike = await inOneCurrency(read, map.currency, options.currency, (own) =>
        readRecords(source, table, decoding, options, own),
      );
      if (!alike) return null;
      return { ...fileRead(source, { ...verdict, currencies: alike.currencies }, alike.read), beginning };
    }
    asRead = final;
  }
}

/** What was said of this table, and of those before where it is not said that this one shows it itself. */
function decidedReadings(own: TableMap['readings'] = {}, before: TableMap['readings'] = {}): DecidedReadings {
  const said = (all: typeof own) => Object.entries(all).filter(([, choice]) => choice !== null);
  return {
    own: Object.fromEntries(said(own)),
    before: Object.fromEntries(said(before).filter(([column]) => !Object.hasOwn(own, column))),
  };
}

function hasUnknownHeadings(opening: Opening | Unrecognised): boolean {
  if ('rows' in opening) return true;
  return opening.headings.some(({ heading, column }) => heading !== '' && column === null);
}

/** What only all records together show to be wrong with a file. */
async function faultOfAll(recognised: Recognised, read: Admitted): Promise<FileFault | null> {
  if (recognised.kind !== 'return') return null;
  const { faultOfReturns } = await import('./return-faults.ts');
  return faultOfReturns(recognised, read);
}

function fileRead(
  { name, content }: SourceFile,
  told: { readonly opening: Opening; readonly decoding: Decoding } & Pick<
    FileReport,
    'map' | 'readings' | 'questions' | 'shortYears' | 'currencies'
  >,
  { table, refused, leftBlank, repeats, ...read }: Admitted,
): ReadFile {
  const { opening, decoding, ...verdict } = told;
  const { recognised, delimiter } = opening;
  const records = table.length + refused.rows + repeats.row.length;
  const leftOut = joinLogs([rowsAbove(opening), read.leftOut], [0, 0]);
  if (records + read.leftOut.rows === 0) return faultyFile(name, content.size, { code: 'no-rows' });
  const report: FileReport = {
    ...blankReport(name, content.size),
    kind: recognised.kind,
    encoding: decoding.encoding,
    unreadableCharacters: decoding.unreadable,
    accents: decoding.accents,
    delimiter,
    headings: recognised.headings,
    headingRow: opening.headingRow,
    sample: opening.sample,
    top: opening.top,
    notKept: recognised.notKept,
    ...verdict,
    rowsRead: records + leftOut.rows,
    rowsAccepted: table.length,
    repeats,
    refused,
    leftOut,
    leftBlank,
  };
  return { report, table };
}

/** M stands for men beside F, and for women (mujeres) beside H: with H alone nobody knows. */
function areSexesDoubtful({ sexes }: Admitted): boolean {
  return sexes.includes('m') && sexes.includes('h') && !sexes.includes('f');
}
const NO_SEX: FullMap['codes'] = { sex: { m: '', h: '' } };

function hasUnknownWords({ refused: { reason } }: Admitted): boolean {
  return allWords(reason.words).includes('unknown-code');
}

/** Titles and the like, row by row. */
function rowsAbove({ above }: Opening): FaultLog {
  const log = new FaultLogBuilder();
  for (const { row, cells } of above) log.add(row, [wholeRow(cells, 'above-headings')]);
  return log.finish();
}

/** Reads a file's records, stretch by stretch. Null where its bytes are not of the encoding. */
async function readRecords(
  { name, content }: SourceFile,
  { delimiter, recognised, map, headingBytes, headingRow, currencyAt }: Omit<Opening, 'records'>,
  decoding: Decoding,
  options: ReadOptions,
  own?: OwnMarks,
): Promise<Admitted | null> {
  const isAsItIs = decoding.encoding === 'utf-8' && decoding.isStrict;
  const mark = isAsItIs ? await markLength(content) : 0;
  const common = {
    file: name,
    content,
    delimiter,
    recognised,
    map,
    currencyAt,
    own,
    daysFrom: options.daysFrom ?? null,
    lastYear: options.thisYear ?? null,
    ...correctedBelow(options.corrections?.(name), headingRow),
    decoding: isAsItIs ? null : decoding,
  };
  const whole: Stretch = { ...common, from: mark + headingBytes, to: Infinity, isAtRecord: true };
  // Rows of a stretch are numbered from its own beginning: corrected ones are found only when all are read in one go.
  if (isAsItIs && options.readers && isLarge(content, options) && !whole.corrections) {
    const { readInStretches } = await import('./in-stretches.ts');
    const read = await readInStretches(whole, options, readOne);
    const joined = read && joinStretches(read, headingRow);
    if (!read || joined) return joined;
  }
  const read = await readOne(whole, options);
  return read && joinStretches([read], headingRow);
}

/** Corrected rows by their number below the headings. */
function correctedBelow(rows: Corrections | undefined, headingRow: number): Pick<Stretch, 'corrections'> {
  if (!rows) return {};
  return { corrections: new Map(Array.from(rows, ([row, cells]) => [row - headingRow, cells])) };
}

/** Reads a stretch where it is best read: a large file's elsewhere, so that here somebody can listen. */
function readOne(stretch: Stretch, options: ReadOptions, onProgress = options.onProgress) {
  const { signal, readers } = options;
  const read = readers && isLarge(stretch.content, options) ? readers.read : readStretch;
  return read(stretch, { signal, onProgress });
}

function isLarge({ size }: Blob, { readers }: ReadOptions): boolean {
  return size > (readers?.largeBytes ?? LARGE_BYTES);
}
