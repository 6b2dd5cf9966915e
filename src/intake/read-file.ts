import { columnOf, idColumnOf, parseProfile, plainHeading, specsOf, type AnyTable } from '#records';
import type { Month } from '#units';
import { Admission, type Admitted } from './admit.ts';
import { takeRecord } from './careful.ts';
import { leniently, markLength, strictly, type Decoding } from './decoding.ts';
import { joinStretches } from './join.ts';
import { Evidence, type ReadingChoice, type Shown } from './readings.ts';
import { headingsKnown, headingsRead, recognise, type OtherHeadings, type Recognised } from './recognise.ts';
import {
  blankReport,
  faultyFile,
  type ColumnReading,
  type FileFault,
  type FileReport,
  type Question,
  type ReadFile,
} from './report.ts';
import { Scanner } from './scan.ts';
import { contentOf } from './sniff.ts';
import { readStretch, type Stretch, type StretchRead, type StretchReader } from './stretch.ts';

/** A file as it was chosen. */
export interface SourceFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the person decided for a file's columns: column -> reading. */
export type Choices = Readonly<Record<string, ReadingChoice | undefined>>;

export interface ReadOptions {
  readonly choices: Choices;
  readonly signal: AbortSignal;
  /** Told after every piece: bytes gone through, and records admitted or refused. */
  readonly onProgress: (bytes: number, rows: number) => void;
  /** Who reads large files, in stretches of how many bytes; without it they are read here and whole. */
  readonly readers?: {
    readonly read: StretchReader;
    readonly stretchBytes: number;
    /** Files of fewer bytes are read here all the same. */
    readonly largeBytes?: number;
  };
}

const HEAD_BYTES = 262_144;
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Files smaller than this, in bytes, are read sooner than another thread has begun. */
const LARGE_BYTES = 1 << 23;

/**
 * Reads one file: a table of records or a scheme profile. Everything expected to go wrong comes back in the report;
 * only being stopped throws (the signal's reason).
 */
export async function readFile(source: SourceFile, options: ReadOptions): Promise<ReadFile> {
  const { name, content: blob } = source;
  try {
    const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
    const content = contentOf(head);
    if (content.is === 'fault') return faultyFile(name, blob.size, content.fault);
    if (content.is === 'json') return await readProfile(source);
    return await readTable(source, head, content.encoding, options);
  } catch (error) {
    options.signal.throwIfAborted();
    // A file that was moved or changed after it was chosen fails while being read.
    if (error instanceof DOMException) return faultyFile(name, blob.size, { code: 'unreadable' });
    throw error;
  }
}

async function readProfile({ name, content }: SourceFile): Promise<ReadFile> {
  let json: unknown;
  try {
    json = JSON.parse((await content.text()).replace(/^\ufeff/, ''));
  } catch {
    return faultyFile(name, content.size, { code: 'not-json' });
  }
  const parsed = parseProfile(json);
  if ('faults' in parsed) {
    return faultyFile(name, content.size, { code: 'profile-faults', faults: parsed.faults });
  }
  const report = { ...blankReport(name, content.size), kind: 'profile' as const, profile: parsed.profile };
  return { report, table: null };
}

/** What the beginning of a table says of the whole. */
interface Opening {
  readonly delimiter: string;
  readonly recognised: Recognised;
  /** The record of the headings, and the bytes of UTF-8 that it takes with what comes before it. */
  readonly headingRow: number;
  readonly headingBytes: number;
  /** How the first records say that cells are to be read. */
  readonly choices: Choices;
}

async function readTable(
  source: SourceFile,
  head: Uint8Array<ArrayBuffer>,
  encoding: string,
  options: ReadOptions,
): Promise<ReadFile> {
  const { content } = source;
  const strict = await readAs(source, head, strictly(encoding), options);
  if (strict) return strict;
  const read = await readAs(source, head, await leniently(content, encoding, options.signal), options);
  if (!read) throw new Error('A lenient decoder found fault');
  return read;
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
  const { RETURN_HEADINGS } = await import('./return-headings.ts');
  const opening = openingOf(head, decoding, content.size <= head.length, RETURN_HEADINGS);
  if (!opening) return null;
  if ('fault' in opening) return faultyFile(name, content.size, opening.fault);
  let choices = chosen(opening.choices, options.choices);
  for (;;) {
    const read = await readRecords(source, { ...opening, choices }, decoding, options);
    if (!read) return null;
    const { readings, questions } = verdicts(opening.recognised, read.shown, options.choices);
    const final = Object.fromEntries(readings.map(({ column, choice }) => [column, choice]));
    const isAsRead = ([column, { alone, either }]: readonly [string, Shown]) =>
      alone.length + either.length === 0 || final[column] === choices[column];
    if (read.shown.every(isAsRead)) return fileRead(source, { opening, decoding, readings, questions }, read);
    choices = final;
  }
}

function fileRead(
  { name, content }: SourceFile,
  told: { readonly opening: Opening; readonly decoding: Decoding } & Pick<
    FileReport,
    'readings' | 'questions'
  >,
  { table, refused, leftBlank, repeats, schemes: named }: Admitted,
): ReadFile {
  const { opening, decoding, readings, questions } = told;
  const { recognised, delimiter } = opening;
  const rowsRead = table.length + refused.rows + repeats.row.length;
  if (rowsRead === 0) return faultyFile(name, content.size, { code: 'no-rows' });
  if (hasYearsForMonths(table))
    return faultyFile(name, content.size, { code: 'yearly', ...headingsRead(recognised) });
  const schemes = differentNames(named);
  if (schemes.length > 1) return faultyFile(name, content.size, severalSchemes(schemes));
  const report: FileReport = {
    ...blankReport(name, content.size),
    kind: recognised.kind,
    encoding: decoding.encoding,
    unreadableCharacters: decoding.unreadable,
    accents: decoding.accents,
    delimiter,
    headings: recognised.headings,
    notKept: recognised.notKept,
    readings,
    questions,
    rowsRead,
    rowsAccepted: table.length,
    repeats,
    refused,
    leftBlank,
  };
  return { report, table };
}

/** Whether what reads as months are years: 2008-09, 2009-10, 2010-11. One alone may be either, and is a month. */
function hasYearsForMonths(table: AnyTable): boolean {
  if (table.kind !== 'return' || table.length < 2) return false;
  const column = columnOf(table, 'month');
  const isYear = (month: Month) => (Math.floor(month / 12) + 1) % 100 === (month % 12) + 1;
  return column.type === 'day' && column.days.every(isYear);
}

/** Each name once, however it is spelt, as it came first. */
function differentNames(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [plainHeading(name), name])).values()].toReversed();
}

/** Names told back of a file that holds the returns of several schemes. */
const MOST_SCHEMES = 6;

/** What is kept here together is one scheme: sums of several would be added up, or stand for each other. */
function severalSchemes(schemes: readonly string[]): FileFault {
  return { code: 'several-schemes', schemes: schemes.slice(0, MOST_SCHEMES), schemeCount: schemes.length };
}

/** Recognises a table by its beginning; null where that is not of the encoding. isWhole: the file has no more than this. */
function openingOf(
  head: Uint8Array<ArrayBuffer>,
  decoding: Decoding,
  isWhole: boolean,
  ofReturns: OtherHeadings,
) {
  const text = textOfHead(head, decoding, isWhole);
  if (text === null) return null;
  const delimiter = delimiterOf(text, ofReturns);
  let at = 0;
  for (let headingRow = 1; at < text.length; headingRow++) {
    const record = takeRecord(text.slice(at), delimiter, Infinity, true);
    if (!record) break;
    at += record.length;
    const cells = record.cells.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) continue;
    const known = recognise(cells, ofReturns);
    if ('fault' in known) return known;
    const { recognised } = known;
    const records = new TextEncoder().encode(text.slice(at));
    const choices = choicesShown(records, { delimiter, recognised, isWhole });
    const headingBytes = new TextEncoder().encode(text.slice(0, at)).length;
    return { delimiter, recognised, headingRow, headingBytes, choices };
  }
  return { fault: { code: 'blank' } as const };
}

function textOfHead(
  head: Uint8Array<ArrayBuffer>,
  { encoding, isStrict }: Decoding,
  isWhole: boolean,
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(head, { stream: !isWhole });
  } catch {
    return null;
  }
}

function choicesShown(
  bytes: Uint8Array<ArrayBuffer>,
  opening: Pick<Opening, 'delimiter' | 'recognised'> & { readonly isWhole: boolean },
): Choices {
  const { delimiter, recognised, isWhole } = opening;
  const admission = new Admission('', recognised, {});
  const scanner = new Scanner(delimiter, recognised.headings.length);
  const range = { from: 0, before: bytes.length, end: bytes.length, isEnd: isWhole };
  for (const batch of scanner.scan(bytes, range)) admission.add(batch);
  const { readings } = verdicts(recognised, admission.finish().shown, {});
  return Object.fromEntries(readings.map(({ column, choice }) => [column, choice]));
}

/** What the person decided goes before what cells show. */
function chosen(shown: Choices, decided: Choices): Choices {
  const made = Object.entries(decided).filter(([, choice]) => choice !== undefined);
  return { ...shown, ...Object.fromEntries(made) };
}

function verdicts(
  { kind }: Recognised,
  shown: ReadonlyArray<readonly [column: string, shown: Shown]>,
  choices: Choices,
): Pick<FileReport, 'readings' | 'questions'> {
  const readings: ColumnReading[] = [];
  const questions: Question[] = [];
  for (const [column, spec] of specsOf(kind)) {
    const evidence = new Evidence(spec);
    for (const [name, seen] of shown) if (name === column) evidence.join(seen);
    const verdict = evidence.verdict(column);
    const choice = choices[column];
    if (!verdict) continue;
    if ('choices' in verdict) questions.push(verdict);
    if (choice) readings.push({ column, choice, by: 'person' });
    else if ('choice' in verdict) readings.push(verdict);
  }
  return { readings, questions };
}

/** Reads a file's records, stretch by stretch. Null where its bytes are not of the encoding. */
async function readRecords(
  { name, content }: SourceFile,
  { delimiter, recognised, choices, headingBytes, headingRow }: Opening,
  decoding: Decoding,
  options: ReadOptions,
): Promise<Admitted | null> {
  const isAsItIs = decoding.encoding === 'utf-8' && decoding.isStrict;
  const mark = isAsItIs ? await markLength(content) : 0;
  const common = {
    file: name,
    content,
    delimiter,
    recognised,
    choices,
    decoding: isAsItIs ? null : decoding,
  };
  const whole: Stretch = { ...common, from: mark + headingBytes, to: Infinity, isAtRecord: true };
  if (isAsItIs) {
    const stretches = stretchesOf(whole, options);
    const read = await readInStretches(stretches, options);
    if (!read || stretches.length === 1) return read && joinStretches(read, headingRow);
    const joined = joinStretches(read, headingRow);
    if (joined) return joined;
  }
  const read = await readOne(whole, options);
  return read && joinStretches([read], headingRow);
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

/** A large file in stretches of equal length; one of a kind without ids in one, to see what repeats. */
function stretchesOf(whole: Stretch, options: ReadOptions): Stretch[] {
  const { content, from: start, recognised } = whole;
  const length = content.size - start;
  const isDivisible = idColumnOf(recognised.kind) !== null && isLarge(content, options);
  const stretchBytes = options.readers?.stretchBytes ?? Infinity;
  const count = isDivisible ? Math.max(1, Math.ceil(length / stretchBytes)) : 1;
  const border = (i: number) => start + Math.floor((length * i) / count);
  return Array.from({ length: count }, (_, i): Stretch => {
    // One byte before, so that a line end right before the border is seen.
    const from = i === 0 ? start : border(i) - 1;
    return { ...whole, from, to: i + 1 === count ? Infinity : border(i + 1), isAtRecord: i === 0 };
  });
}

/**
 * Reads all stretches at once. Each but the first begins at a line end, which may stand inside a cell: where the
 * stretch before ends elsewhere, the next is read again from there.
 */
async function readInStretches(
  stretches: readonly Stretch[],
  options: ReadOptions,
): Promise<StretchRead[] | null> {
  const progress = stretches.map(() => ({ bytes: 0, rows: 0 }));
  const tell = (i: number) => (bytes: number, rows: number) => {
    progress[i] = { bytes, rows };
    const sum = (of: 'bytes' | 'rows') => progress.reduce((total, part) => total + part[of], 0);
    options.onProgress(sum('bytes'), sum('rows'));
  };
  const all = await Promise.all(stretches.map((stretch, i) => readOne(stretch, options, tell(i))));
  const read: StretchRead[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const before = read.at(-1);
    const found = all[i];
    const isRight = !before || !found || found.begin === before.end;
    const again = { ...stretch, from: before?.end ?? 0, isAtRecord: true };
    const part = isRight ? found : await readOne(again, options, tell(i));
    if (!part) return null;
    read.push(part);
  }
  return read;
}

/** The delimiter under which the first line holds most known headings, else most cells. */
function delimiterOf(head: string, ofReturns: OtherHeadings): string {
  const line = head.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const scored = DELIMITERS.map((delimiter) => {
    const cells = takeRecord(line, delimiter, Infinity, true)?.cells ?? [];
    return { delimiter, known: headingsKnown(cells, ofReturns), cells: cells.length };
  });
  return scored.sort((a, b) => b.known - a.known || b.cells - a.cells)[0]?.delimiter ?? ',';
}
