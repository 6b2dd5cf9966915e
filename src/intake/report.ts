import type { AnyTable, Kind, ProfileFault, SchemeProfile } from '#records';
import type { Beginning } from './beginning.ts';
import type { Maps, TableMap } from './choices.ts';
import type { CurrenciesTold } from './currencies.ts';
import { NO_FAULTS, type FaultLog } from './fault-log.ts';
import type { MapsFault } from './maps-file.ts';
import type { ReadingChoice } from './readings.ts';
import type { Sheet, SpreadsheetFault } from './sheets.ts';

/** The kind whose columns come closest to a file's headings, and which required ones it lacks. */
export interface Nearest {
  readonly kind: Kind;
  readonly columns: readonly string[];
}

/** The first of the headings as they were read, and how many there are. */
export interface HeadingsRead {
  readonly headings: readonly string[];
  readonly headingCount: number;
}

/** Why a whole file was left out: a closed list, worded elsewhere. */
export type FileFault =
  | { readonly code: 'empty' | 'blank' | 'no-rows' | 'picture' | 'pdf' }
  | SpreadsheetFault
  | { readonly code: 'web-page' | 'binary' | 'unreadable' | 'not-json' | 'second-profile' }
  | ({ readonly code: 'unknown-kind'; readonly nearest: Nearest | null } & HeadingsRead)
  | ({ readonly code: 'missing-columns' } & Nearest & HeadingsRead)
  | ({ readonly code: 'no-figures' | 'yearly' } & HeadingsRead)
  | {
      readonly code: 'several-schemes';
      readonly schemes: readonly string[];
      readonly schemeCount: number;
    }
  | { readonly code: 'profile-faults'; readonly faults: readonly ProfileFault[] }
  | { readonly code: 'maps-fault'; readonly fault: MapsFault };

/** Why a cell could not be read. */
export type CellReason =
  | 'missing'
  | 'not-a-date'
  | 'no-such-date'
  | 'year-out-of-range'
  | 'not-a-month'
  | 'not-a-number'
  | 'too-many-decimals'
  | 'not-a-count'
  | 'unknown-code'
  | 'other-currency'
  | 'formula-error'
  | 'id-repeated'
  | 'date-repeated'
  | 'too-many-cells'
  | 'quote-not-closed'
  | 'total-row'
  | 'headings-again'
  | 'above-headings'
  | 'note';

export interface CellFault {
  /** Canonical column name, or '' where the whole row is meant. */
  readonly column: string;
  readonly value: string;
  readonly reason: CellReason;
  /** For a repeated id or date: the row that stays, and its cells that differ, as "column: kept / here". */
  readonly firstRow?: number;
  readonly differences?: ReadonlyArray<{
    readonly column: string;
    readonly kept: string;
    readonly here: string;
  }>;
  /** For an amount in another currency: what says so, in its cell or in its row. */
  readonly currency?: string;
}

/** Letters shown of a row that is told of as a whole. */
export const LONGEST_ROW_SHOWN = 200;

/** A row and what is wrong in it; row 1 is the heading row. */
export interface RefusedRow {
  readonly row: number;
  readonly faults: readonly CellFault[];
  /** As they stood in the file; null where they were not kept. */
  readonly cells: readonly string[] | null;
}

/** A row that came in corrected: where it stood, and the addition that had left it behind, where that is known. */
export interface CorrectedRow {
  readonly table: string;
  readonly row: number;
  readonly addition: number | null;
}

/** Rows that say the same as an earlier one and count once, each with that one. */
export interface Repeats {
  readonly row: Int32Array;
  readonly firstRow: Int32Array;
}

/** What a heading of the file was taken for; null where its column is left out. */
export interface HeadingUse {
  readonly heading: string;
  /** What decisions on it go by: the heading in plain letters, and its place where others have the same or it has none. */
  readonly key: string;
  readonly column: string | null;
  /** Columns of the kind that its cells are a part of. */
  readonly feeds?: readonly string[];
  /** What it looks to hold about a person; its cells are not shown. */
  readonly personal?: PersonalSort;
  /** What some cells of a column that is kept look to hold about persons. */
  readonly held?: readonly CellsHeld[];
}

/** Cells of a column that look personal: how many, and the row of the first. */
export interface CellsHeld {
  readonly sort: Exclude<PersonalSort, 'address' | 'free-text'>;
  readonly cells: number;
  readonly row: number;
}

/** What is personal about the content of a column. */
export type PersonalSort = 'name' | 'phone' | 'address' | 'national-id' | 'email' | 'free-text';

/** How the dates or numbers of a column were read. */
export interface ColumnReading {
  readonly column: string;
  readonly choice: ReadingChoice;
  /** Whether the file itself shows it, the person chose it, or there was nothing to decide. */
  readonly by: 'evidence' | 'person';
}

/** A column whose cells can be read in two ways, with cells of the file to decide by. */
export interface Question {
  readonly column: string;
  readonly choices: readonly ReadingChoice[];
  readonly examples: readonly string[];
}

/** A sheet of a spreadsheet that was read as a table. */
export type SheetTold = Omit<Sheet, 'rows' | 'csv' | 'isExplanation' | 'behindShown'>;

/** A form with its items one below the other that was turned into returns, one a row. */
export interface TurnedTable {
  readonly months: number;
  readonly items: number;
  /** Whether its month is told by the name of the file or the sheet alone. */
  readonly isNamed: boolean;
}

/** A sheet of a spreadsheet that holds no records: one of ours that explains, or headings with nothing below. */
export interface SheetPassedOver {
  readonly name: string;
  readonly why: 'explanation' | 'no-rows';
}

/** Everything about one table: read rows = accepted + repeats + refused + left out. */
export interface FileReport {
  /** The file's name; for a sheet of a spreadsheet with the sheet's, so that no two tables are called the same. */
  readonly name: string;
  /** The file as it was chosen. */
  readonly source: string;
  readonly sheet: SheetTold | null;
  /** Sheets beside this one that hold no records; told with the first table of a spreadsheet. */
  readonly passedOver: readonly SheetPassedOver[];
  readonly bytes: number;
  /** How it was turned before it was read; rows are numbered as they then stood. */
  readonly turned: TurnedTable | null;
  readonly kind: Kind | 'profile' | null;
  readonly fault: FileFault | null;
  readonly encoding: string;
  /** Characters that could not be read and stand as �. */
  readonly unreadableCharacters: number;
  /** Where the encoding is a guess: words as it shows them, to see whether their accents are right. */
  readonly accents: readonly string[];
  readonly delimiter: string;
  readonly headings: readonly HeadingUse[];
  /** The row of the headings; 0 where there are none. */
  readonly headingRow: number;
  /** The first rows below the headings as they stand there. */
  readonly sample: ReadonlyArray<readonly string[]>;
  /** The first rows of all that have something in them, the headings among them. */
  readonly top: ReadonlyArray<{ readonly row: number; readonly cells: readonly string[] }>;
  /** How the columns were read, decided or found out. */
  readonly map: TableMap;
  /** Required columns that the sender does not keep; their cells are blank. */
  readonly notKept: readonly string[];
  readonly readings: readonly ColumnReading[];
  readonly questions: readonly Question[];
  /** What names the currencies of the amounts; null where nothing does. */
  readonly currencies: CurrenciesTold | null;
  /** Columns in which years have two digits. */
  readonly shortYears: readonly string[];
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  /** Rows that were read as somebody corrected them, not as they stand in the file. */
  readonly rowsCorrected: number;
  readonly repeats: Repeats;
  readonly refused: FaultLog;
  /** Rows that are no records, as titles and sums. */
  readonly leftOut: FaultLog;
  /** Cells of accepted rows that could not be read and were left blank. */
  readonly leftBlank: FaultLog;
  readonly profile: SchemeProfile | null;
  /** Where the file says how others are read: all that it says. */
  readonly maps: Maps | null;
  /** Where the file is a list of corrected rows of other tables here: how many of each. */
  readonly corrects: ReadonlyArray<{ readonly table: string; readonly rows: number }>;
}

/** The questions of a report that nobody has answered. */
export function openQuestions({
  questions,
  readings,
  currencies,
}: Pick<FileReport, 'questions' | 'readings' | 'currencies'>): ReadonlyArray<Question | CurrenciesTold> {
  const open = questions.filter(({ column }) => !readings.some((reading) => reading.column === column));
  return currencies?.isAsked ? [...open, currencies] : open;
}

/** A file's report and what came out of it. */
export interface ReadFile {
  readonly report: FileReport;
  readonly table: AnyTable | null;
  /** Where the file is a list of rows that were left behind: those that came in. */
  readonly corrected?: readonly CorrectedRow[];
  /** Its first records as they stand, where there are any below headings. */
  readonly beginning?: Beginning;
}

/** The report of a file that was left out whole. */
export function faultyFile(name: string, bytes: number, fault: FileFault): ReadFile {
  return { report: { ...blankReport(name, bytes), fault }, table: null };
}

/** The report of a file of which nothing is known yet. */
export function blankReport(name: string, bytes: number): FileReport {
  return {
    name,
    source: name,
    sheet: null,
    passedOver: [],
    bytes,
    turned: null,
    kind: null,
    fault: null,
    encoding: '',
    unreadableCharacters: 0,
    accents: [],
    delimiter: '',
    headings: [],
    headingRow: 0,
    sample: [],
    top: [],
    map: {},
    notKept: [],
    readings: [],
    questions: [],
    currencies: null,
    shortYears: [],
    rowsRead: 0,
    rowsAccepted: 0,
    rowsCorrected: 0,
    repeats: { row: new Int32Array(0), firstRow: new Int32Array(0) },
    refused: NO_FAULTS,
    leftOut: NO_FAULTS,
    leftBlank: NO_FAULTS,
    profile: null,
    maps: null,
    corrects: [],
  };
}

/** The lists of a report that name rows or cells: refused, no records at all, and cells left blank. */
export type ProblemList = 'refused' | 'leftOut' | 'leftBlank';

/** One problem of one row of one file. */
export interface Problem {
  readonly file: string;
  readonly kind: Kind | null;
  readonly row: number;
  readonly fault: CellFault;
}
