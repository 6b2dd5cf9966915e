import { specsOf } from '#records';
import { RECORDED_YEARS } from '#units';
import { Admission } from './admit.ts';
import { takeRecord } from './careful.ts';
import { mapWith, type FullMap } from './choices.ts';
import { withoutNoughts, type Decoding } from './decoding.ts';
import { Evidence, type Shown } from './readings.ts';
import {
  headingsKnown,
  isHeadingKnown,
  recognise,
  type HeadingsKnown,
  type Recognised,
} from './recognise.ts';
import type { ColumnReading, FileReport, Question } from './report.ts';
import { Scanner } from './scan.ts';

/** What the beginning of a table says of the whole. */
export interface Opening {
  readonly delimiter: string;
  readonly recognised: Recognised;
  readonly headings: Recognised['headings'];
  /** The last record of the headings, and the bytes of UTF-8 that it takes with what comes before it. */
  readonly headingRow: number;
  readonly headingBytes: number;
  /** Rows above the headings that have something in them: titles, dates of printing. */
  readonly above: ReadonlyArray<{ readonly row: number; readonly cells: readonly string[] }>;
  /** The first rows below the headings. */
  readonly sample: ReadonlyArray<readonly string[]>;
  /** The first rows of all. */
  readonly top: FileReport['top'];
  /** What was decided of how the columns are to be read. */
  readonly map: FullMap;
  /** Where a column stands that says the currency of each row. */
  readonly currencyAt?: number | undefined;
  /** The first records, as UTF-8; the last may be cut off. */
  readonly records: Uint8Array<ArrayBuffer>;
}

/** A table of which no row is the headings of a kind: its first rows, which another look may tell more of. */
export interface Unrecognised {
  readonly rows: readonly Row[];
  readonly text: string;
  readonly delimiter: string;
}

/** What is known of a table before it is opened. */
export interface Known extends HeadingsKnown {
  readonly daysFrom: 1900 | 1904 | null;
  /** Whether it is a sheet, laid out with commas by us: its cells stand where they stood, however long its rows are. */
  readonly isSheet: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Marks that stand between cells so seldom that only headings known by them speak for it. */
const SELDOM_DELIMITERS = ['^', '~', ':', '*', '!', '#', '&', '$', '%', '@'];
/** Rows with something in them among which headings are looked for; what stands above them is titles. */
const MOST_ABOVE = 40;
/** A line by which some programs say what stands between cells. */
const SEPARATOR = /^\ufeff?"?sep=([!-\/:-@[-`{-~\t])"?[ \t]*(?:\r\n|\r|\n)/i;

/** A row with something in it. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
  /** Where the row ends in the text. */
  readonly end: number;
}

/** Recognises a table by its beginning; null where that is not of the encoding. isWhole: the file has no more than this. */
export function openingOf(
  head: Uint8Array<ArrayBuffer>,
  decoding: Decoding,
  isWhole: boolean,
  known: Known,
): Opening | Unrecognised | null {
  const text = textOfHead(head, decoding, isWhole);
  if (text === null) return null;
  const said = known.isSheet ? null : SEPARATOR.exec(text);
  const delimiter = known.isSheet ? ',' : (said?.[1] ?? delimiterOf(text, known));
  const read = firstRows(text, delimiter, said ? said[0].length : 0);
  const rows = known.isSheet ? asWide(read) : read;
  const found = headingsAmong(rows, known);
  if (!found) return { rows, text, delimiter };
  const { recognised, at, last } = found;
  const { row: headingRow, end } = last;
  return {
    delimiter,
    recognised,
    headingRow,
    headingBytes: new TextEncoder().encode(text.slice(0, end)).length,
    sample: sampleAfter(rows, rows.indexOf(last)),
    top: topOf(rows),
    above: rows.slice(0, at).map(({ row, cells }) => ({ row, cells: cells.filter((cell) => cell !== '') })),
    headings: recognised.headings,
    map: { ...mapWith(known.maps[recognised.kind], known.choices), constants: recognised.constants },
    records: new TextEncoder().encode(text.slice(end)),
  };
}

/** The first rows that have something in them. */
function firstRows(text: string, delimiter: string, from: number): Row[] {
  const rows: Row[] = [];
  let at = from;
  for (let row = from > 0 ? 2 : 1; at < text.length && rows.length <= MOST_ABOVE; row++) {
    const record = takeRecord(text.slice(at, at + LONGEST_ROW), delimiter, Infinity, true);
    if (!record) break;
    at += record.length;
    const cells = record.cells.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells, end: at });
  }
  return rows;
}

/** Letters of a row of headings at most; the beginning of a file is not copied for every line of it. */
const LONGEST_ROW = 65_536;

/** Columns without a heading that a sheet may have beside those with one. */
const MOST_BARE = 64;

/** Rows of a sheet, all as wide as the widest: under a heading that is merged over columns, and beside a table, are cells too. */
function asWide(rows: readonly Row[]): Row[] {
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => a - b);
  const least = widths[Math.floor(widths.length / 2)] ?? 0;
  const width = widths.findLast((one) => one <= least + MOST_BARE) ?? 0;
  const blanks = (cells: readonly string[]) => Array<string>(Math.max(0, width - cells.length)).fill('');
  return rows.map((row) => ({ ...row, cells: [...row.cells, ...blanks(row.cells)] }));
}

/** Rows that headings may be spread over, and how many further down the next one may stand where cells are merged. */
const MOST_LEVELS = 3;
const MERGED_ROWS = 3;

/** The first row whose cells are the headings of a kind, by themselves or with as few as it takes of those above. */
function headingsAmong(
  rows: readonly Row[],
  known: Known,
): { readonly recognised: Recognised; readonly at: number; readonly last: Row } | null {
  const said = rows.find(({ row }) => row === known.choices.headingRow);
  for (const [i, last] of rows.entries()) {
    if (said && last !== said) continue;
    let { cells } = last;
    for (let at = i; ; at--) {
      const found = recognise(cells, known);
      if ('recognised' in found) return { recognised: found.recognised, at, last };
      const [lower, upper] = [rows[at], rows[at - 1]];
      if (!lower || !upper || i - at + 1 === MOST_LEVELS || lower.row > upper.row + MERGED_ROWS) break;
      cells = twoLevels(upper.cells, cells, known);
    }
  }
  return null;
}

/** Rows shown of a table. */
const SAMPLE = 6;

/** Rows among which a person says which one is the headings. */
const TOP = 20;

/** The first rows with something in them. */
export function topOf(rows: readonly Row[]): FileReport['top'] {
  return rows.slice(0, TOP).map(({ row, cells }) => ({ row, cells }));
}

/** The first rows below one. */
export function sampleAfter(rows: readonly Row[], at: number): ReadonlyArray<readonly string[]> {
  return rows.slice(at + 1, at + 1 + SAMPLE).map(({ cells }) => cells);
}

/**
 * Headings that stand in two rows, the upper one holding for those beside it: of each column both together, the lower or
 * the upper one alone, whichever is known.
 */
function twoLevels(upper: readonly string[], lower: readonly string[], known: Known): string[] {
  let last = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const own = upper[i] ?? '';
    last = own === '' ? last : own;
    const low = lower[i] ?? '';
    const both = low === '' ? own : `${last} ${low}`.trim();
    return [both, low].find((heading) => heading !== '' && isHeadingKnown(heading, known)) ?? both;
  });
}

function textOfHead(
  head: Uint8Array<ArrayBuffer>,
  { encoding, isStrict }: Decoding,
  isWhole: boolean,
): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: isStrict }).decode(head, { stream: !isWhole });
    return withoutNoughts(text);
  } catch {
    return null;
  }
}

/** How the first records of a table say that its columns are to be read, where nobody has said so of this table. */
export function readingsShown(
  { delimiter, recognised, map, records }: Opening,
  isWhole: boolean,
  { daysFrom }: Pick<Known, 'daysFrom'>,
  before: FullMap['readings'],
): FullMap['readings'] {
  // Made cells are there only once all is read.
  if (recognised.made.length > 0) return {};
  // What the cells come to is not looked at, only how they are written; any year will do for those of two digits.
  const how = {
    file: '',
    recognised,
    map: { ...map, readings: {} },
    daysFrom,
    lastYear: RECORDED_YEARS.last,
  };
  const admission = new Admission(how);
  const scanner = new Scanner(delimiter, recognised.headings.length);
  const range = { from: 0, before: records.length, end: records.length, isEnd: isWhole };
  for (const batch of scanner.scan(records, range)) admission.add(batch);
  const { readings } = verdicts(recognised, admission.finish().shown, { own: {}, before });
  return Object.fromEntries(readings.map(({ column, choice }) => [column, choice]));
}

/** How columns are to be read: as was said of this table, and of those before. */
export interface DecidedReadings {
  readonly own: FullMap['readings'];
  readonly before: FullMap['readings'];
}

/** What the cells of each column say of how it is to be read, and what is to be asked. */
export function verdicts(
  { kind, made }: Pick<Recognised, 'kind' | 'made'>,
  shown: ReadonlyArray<readonly [column: string, shown: Shown]>,
  { own, before }: DecidedReadings,
): Pick<FileReport, 'readings' | 'questions' | 'shortYears'> {
  const shortYears: string[] = [];
  const readings: ColumnReading[] = [];
  const questions: Question[] = [];
  for (const [column, spec] of specsOf(kind)) {
    const evidence = new Evidence(spec);
    const ofOneCell = sharing(column, made);
    for (const [name, seen] of shown) if (ofOneCell.includes(name)) evidence.join(seen);
    if (evidence.shown.hasShortYears) shortYears.push(column);
    const verdict = evidence.verdict(column);
    // What was answered before answers the same question; what the file itself shows goes before it.
    const then = before[column];
    const isHeld = then && verdict && 'choices' in verdict && verdict.choices.includes(then);
    const choice = own[column] ?? (isHeld ? then : null);
    if (verdict && 'choices' in verdict) questions.push(verdict);
    if (choice) readings.push({ column, choice, by: 'person' });
    else if (verdict && 'choice' in verdict) readings.push(verdict);
  }
  return { readings, questions, shortYears };
}

/** A column with those that are dates of the same cells, and written alike. */
function sharing(column: string, made: Recognised['made']): readonly string[] {
  const isDateIn = (one: Recognised['made'][number]) => one.way === 'first-date' || one.way === 'last-date';
  const own = made.find((one) => one.column === column && isDateIn(one));
  if (!own) return [column];
  return made.filter((one) => isDateIn(one) && one.at[0] === own.at[0]).map((one) => one.column);
}

/** Lines among which the headings are looked for to see what stands between cells. */
const MOST_LINES = 60;

/** The delimiter under which some line holds most known headings, else under which most lines have as many cells. */
function delimiterOf(head: string, known: Known): string {
  const lines = head
    .slice(0, LONGEST_ROW)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const scored = [...DELIMITERS, ...SELDOM_DELIMITERS].map((delimiter) => {
    const cells = lines.map((line) => takeRecord(line, delimiter, Infinity, true)?.cells ?? []);
    const widths = cells.map((row) => row.length).filter((width) => width > 1);
    return {
      delimiter,
      known: Math.max(0, ...cells.map((row) => headingsKnown(row, known))),
      alike: Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length)),
      cells: Math.max(0, ...widths),
    };
  });
  return (
    scored
      .filter((one) => one.known > 1 || DELIMITERS.includes(one.delimiter))
      .sort((a, b) => b.known - a.known || b.alike - a.alike || b.cells - a.cells)[0]?.delimiter ?? ','
  );
}
