import type {
  Choices,
  CloserLook,
  CommonProblem,
  FileReport,
  Maps,
  Problem,
  ProblemList,
  RefusedRow,
  SmallTable,
  SmallTableFault,
  SourceFile,
  UnknownWord,
} from '#intake';
import type { ProviderPoint, Sign, Suffering, WarningCode } from '#indicators';
import type { AlikeIds, BookTexts, Cut, Kind, SchemeProfile } from '#records';
import type {
  Account,
  CellsFilled,
  ClaimsDevelopment,
  Counted,
  Counting,
  Filter,
  FindingCode,
  Lateness,
  MeasureName,
  Quality,
  QualityLine,
  Split,
  Timeline,
  Unusual,
} from '#measures';
import type {
  Given,
  KeptAddition,
  KeptCompared,
  KeptWaitingFile,
  PlanEntry,
  ShelfEntry,
  Shelved,
  StoredScheme,
} from '#storage';
import type { Day, Grain, Month, Period, Reason } from '#units';
import type {
  CompareAnswer,
  CompareRequest,
  ComparisonFileRequest,
  ComparisonLeft,
  KeptComparison,
} from './contract-comparing.ts';

/** Trouble that can be expected: a closed list, worded elsewhere. */
export type TroubleCode =
  | 'stopped'
  | 'storage-unavailable'
  | 'storage-full'
  | 'unknown-scheme'
  | 'look-gone'
  | 'nothing-to-add'
  | 'questions-open'
  | 'not-undoable'
  | 'engine-failed';

export interface Trouble {
  readonly code: TroubleCode;
  /** What the browser or the code said, for whoever has to find the cause. */
  readonly detail: string;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** How far a long task is: `done` of `total` bytes or steps, and rows gone through. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

export interface Hooks {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type SchemeSummary = StoredScheme;

export interface LookRequest {
  readonly files: readonly SourceFile[];
  /** What the person decided of a table, by its name in the answer. */
  readonly choices: Readonly<Record<string, Choices>>;
  /** The scheme the records go into; null for a new one. */
  readonly scheme: string | null;
  /**
   * Lets a profile among the files decide where they go: into the scheme of that name, or into a new one. Without it
   * `scheme` stands.
   */
  readonly isProfileToDecide: boolean;
  /** Today as the device says, to tell dates that cannot have happened yet. */
  readonly today: Day;
  /** Columns in which ids that differ only by case, spaces or what nobody sees are one and the same. */
  readonly sameIds?: readonly IdColumn[];
  /** Whether a scheme that is there takes over what a file among these says of how files are read; a new one does. */
  readonly takesMaps?: boolean;
}

/** What adding would do to the records of a kind. */
export interface KindChange {
  readonly kind: Kind;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Records that stand in more than one of the files. */
  readonly overlapping: number;
  /** Stored records that the files do not have, although they speak of their time; null where there are none. */
  readonly absent: Absent | null;
}

/** Stored records that files do not have: of the months of a date, or of all where `column` is null. */
export interface Absent extends Cut {
  readonly count: number;
  /** False where rows of the files were refused, which may be of these very records: they cannot be left out then. */
  readonly isSure: boolean;
}

/** A column of ids: those of a kind's own records, or those by which they refer to others. */
export type IdColumn = `${Kind}.${string}`;

/** Ids in the files that look like others: how many, and some of them. */
export interface AlikeSummary {
  readonly of: IdColumn;
  readonly kind: Kind;
  readonly column: string;
  /** Whether they are those of other records, of which there is none under them as they stand. */
  readonly areReferences: boolean;
  readonly count: number;
  readonly examples: readonly AlikeIds[];
  /** Whether they are taken for the same. */
  readonly isSame: boolean;
}

/** A record as it is stored and as it would be; null on one side where there is none. */
export interface ChangedLine {
  readonly before: RecordLine | null;
  readonly after: RecordLine | null;
  /** The columns that differ. */
  readonly columns: readonly string[];
}

export interface ChangedRequest {
  readonly look: string;
  readonly kind: Kind;
  /** Records that would be replaced, or stored ones that the files do not have. */
  readonly which: 'replaced' | 'absent';
  readonly offset: number;
  readonly limit: number;
}

export interface FindingSummary {
  readonly code: FindingCode;
  readonly kind: Kind;
  readonly count: number;
  readonly examples: readonly RecordLine[];
  /** The months that it is of, where it is of months. */
  readonly months?: readonly Month[];
}

/** One record as it is listed: where it stood, and its cells in the order of the kind's columns. */
export interface RecordLine {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
  /** Its place among the records of its kind, as long as these stay as they are. */
  readonly record: number;
}

/** A file's report with how many rows its lists hold; the lists themselves may be as long as the file. */
export type FileSummary = Omit<FileReport, ProblemList | 'repeats'> &
  Readonly<Record<ProblemList | 'repeats', number>> & {
    /** Words in columns of codes that are none of these, to be told what they mean. */
    readonly unknownWords: readonly UnknownWord[];
  };

/** How many cells or rows of all files are told of, and the first of them. */
export interface ProblemsSummary {
  readonly total: number;
  readonly first: readonly Problem[];
  /** What is wrong with many rows at once. */
  readonly common: readonly CommonProblem[];
}

/** Ids that differ only in what is easily mistyped: they would get codes that do not show it. */
export interface AlikeInFiles {
  readonly total: number;
  readonly examples: ReadonlyArray<{ readonly column: string; readonly ids: readonly string[] }>;
}

/** What is in the files, before anything is stored. */
export interface LookAnswer {
  readonly look: string;
  /** Where adding puts the records; null for a new scheme. */
  readonly scheme: string | null;
  readonly files: readonly FileSummary[];
  readonly refused: ProblemsSummary;
  readonly leftOut: ProblemsSummary;
  readonly leftBlank: ProblemsSummary;
  readonly profile: SchemeProfile | null;
  /** Whether the tables are read as a file among them says, and the scheme will keep it. */
  readonly areMapsTaken: boolean;
  readonly changes: readonly KindChange[];
  /** How far the records would go after adding, and which kinds of them stop before; null without any month. */
  readonly extent: Pick<Timeline, 'dataAsAt' | 'quiet'> | null;
  /** Oddities of all records as they would stand after adding. */
  readonly findings: readonly FindingSummary[];
  readonly alike: readonly AlikeSummary[];
  /** Files whose very content was added before: the name, and when. */
  readonly addedBefore: ReadonlyArray<{ readonly file: string; readonly at: number }>;
}

/** Refused rows of a table with their cells, as they stand under its headings. */
export interface RefusedRows {
  readonly headings: readonly string[];
  /** What each column was taken for; null where it is not used. */
  readonly columns: ReadonlyArray<string | null>;
  readonly rows: readonly RefusedRow[];
}

export interface RefusedRequest {
  readonly look: string;
  readonly table: string;
  readonly offset: number;
  readonly limit: number;
}

export interface CloserRequest {
  readonly look: string;
  readonly table: string;
}

export interface ProblemsRequest {
  readonly look: string;
  readonly which: ProblemList;
  readonly offset: number;
  readonly limit: number;
}

export interface AddRequest {
  readonly look: string;
  /** What the scheme says of itself from now on; null keeps what it says. A new scheme has to be given one. */
  readonly profile: SchemeProfile | null;
  readonly scheme: string | null;
  /** Whether a new scheme keeps codes in the place of ids; one that is there goes on as it is. */
  readonly areIdsCoded?: boolean;
  /** A made-up scheme comes with its own id and takes the place of what was there under it. */
  readonly madeUpAs?: string;
  /** Kinds of which the files are all there is of their time: stored records that they do not have are left out. */
  readonly replacing?: readonly Kind[];
  /** What will be asked of it first: counted while the records are being written. */
  readonly next?: readonly MeasureName[];
}

export interface AddAnswer {
  readonly scheme: string;
  readonly changes: readonly KindChange[];
  /** Stored records that were left out because the files do not have them. */
  readonly removed: number;
}

export interface CountSchemeRequest {
  readonly scheme: string;
  readonly grain: Grain;
  readonly split: Split | null;
  /** Narrows every figure to what belongs to these groups. */
  readonly filter?: Filter;
  /** What is counted: only these, since the whole catalogue takes long over millions of records. All without it. */
  readonly measures?: readonly MeasureName[] | undefined;
}

/** Counts for every period that can be shown; null where the records have no month at all to show. */
export interface CountAnswer {
  readonly counted: Counted | null;
  readonly fingerprint: string;
}

export interface BehindRecordsRequest {
  readonly scheme: string;
  readonly measure: MeasureName;
  readonly period: Period;
  readonly split: Split | null;
  readonly group: number | null;
  readonly filter?: Filter;
  /** Only records in which a cell holds this text. */
  readonly find?: string;
  /** In the order of the records, or what adds most first. */
  readonly order?: RecordOrder;
  readonly offset: number;
  readonly limit: number;
}

export type RecordOrder = 'as-recorded' | 'largest';

/** A page of the records behind a number; null kind where no records stand behind it. */
export interface BehindPage {
  readonly kind: Kind | null;
  /** How many stand behind it, and how many of them hold what was looked for. */
  readonly total: number;
  readonly found: number;
  readonly lines: ReadonlyArray<RecordLine & { readonly amount: number }>;
}

/** A sign worth a look, with how many records are its evidence and the first of them. */
export interface WarningLine extends Sign {
  readonly kind: Kind;
  readonly count: number;
  readonly examples: readonly RecordLine[];
}

/** What the rules of early warning make of a period: the weightiest sign first. */
export interface WarningsAnswer {
  /** Null where the scheme has no such period. */
  readonly period: Period | null;
  readonly lines: readonly WarningLine[];
  /** Rules that found nothing, and rules that could not be put to these records, each with why. */
  readonly quiet: readonly WarningCode[];
  readonly unchecked: ReadonlyArray<{ readonly code: WarningCode; readonly reason: Reason }>;
  /** Every provider that has peers, with the limits that chance leaves it. */
  readonly providers: readonly ProviderPoint[];
}

export interface WarningsRequest {
  readonly scheme: string;
  readonly grain: Grain;
  /** The month with which the period ends. */
  readonly last: Month;
}

/** Asks for all records that show an oddity. */
export interface FindingFileRequest {
  readonly scheme: string;
  readonly today: Day;
  readonly code: FindingCode;
  readonly kind: Kind;
}

/** How good a scheme's records are: what was counted, with the first records that each line is of. */
export interface QualityAnswer extends Omit<Quality, 'findings' | 'unusual' | 'cells' | 'lateness'> {
  readonly today: Day;
  /** The day on which their age is told. */
  readonly asOf: Day;
  readonly cells: ReadonlyArray<
    CellsFilled & { readonly suffering: Suffering; readonly examples: readonly RecordLine[] }
  >;
  readonly lateness: (Lateness & { readonly examples: readonly RecordLine[] }) | null;
  readonly findings: readonly FindingSummary[];
  readonly unusual: ReadonlyArray<
    Omit<Unusual, 'rows'> & { readonly count: number; readonly examples: readonly RecordLine[] }
  >;
}

export interface QualityRequest {
  readonly scheme: string;
  readonly today: Day;
}

/** Asks for the records of a scheme as a file: a spreadsheet that says what `book` does, or a CSV, which has one kind. */
export interface RecordsFileRequest {
  readonly scheme: string;
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly book: BookTexts | null;
}

/** Asks for all that counts one record: in a period, or in all months there are. */
export interface CountingsRequest {
  readonly scheme: string;
  readonly kind: Kind;
  readonly record: number;
  /** Of which state of the records it is. */
  readonly fingerprint: string;
  readonly period: Period | null;
}

/** Everything the screens can ask for. Every method takes one plain request and gives plain data or a trouble. */
export interface Engine {
  schemes(request: null, hooks?: Hooks): Promise<Answer<readonly SchemeSummary[]>>;
  look(request: LookRequest, hooks?: Hooks): Promise<Answer<LookAnswer>>;
  add(request: AddRequest, hooks?: Hooks): Promise<Answer<AddAnswer>>;
  /** Ids in the files of a look that differ only by case, spaces or what nobody sees. */
  alikeIds(request: { readonly look: string }, hooks?: Hooks): Promise<Answer<AlikeInFiles>>;
  /** A stretch of the list of what is wrong in the files of a look. */
  problems(request: ProblemsRequest, hooks?: Hooks): Promise<Answer<readonly Problem[]>>;
  /** Refused rows of a table of a look, whole. */
  refused(request: RefusedRequest, hooks?: Hooks): Promise<Answer<RefusedRows>>;
  /** How a table of a look is read, on some of its rows; null where there are none to look at. */
  closer(request: CloserRequest, hooks?: Hooks): Promise<Answer<CloserLook | null>>;
  /** Refused rows that were kept with the additions of a scheme and wait for being corrected. */
  waiting(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<readonly KeptWaitingFile[]>>;
  /** A stretch of the records that adding a look would change or leave out. */
  changed(request: ChangedRequest, hooks?: Hooks): Promise<Answer<readonly ChangedLine[]>>;
  /** Drops what a look holds in memory. */
  forget(request: { readonly look: string }, hooks?: Hooks): Promise<Answer<null>>;
  saveProfile(
    request: { readonly scheme: string; readonly profile: SchemeProfile },
    hooks?: Hooks,
  ): Promise<Answer<null>>;
  /** How tables are to be read from now on, in the place of what was kept. */
  saveMaps(request: { readonly scheme: string; readonly maps: Maps }, hooks?: Hooks): Promise<Answer<null>>;
  /** Hides a scheme; it can be restored until it is removed for good. */
  deleteScheme(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<null>>;
  restoreScheme(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<null>>;
  removeScheme(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<null>>;
  additions(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<readonly KeptAddition[]>>;
  /** Takes an addition back, as if it had never been made; those after it are done again over what is left. */
  undo(request: { readonly scheme: string; readonly addition: number }, hooks?: Hooks): Promise<Answer<null>>;
  /** Puts back the addition that was taken back last, as if it had never been taken back. */
  putBack(
    request: { readonly scheme: string; readonly addition: number },
    hooks?: Hooks,
  ): Promise<Answer<null>>;
  /** Targets and notes of a scheme. */
  plan(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<readonly PlanEntry[]>>;
  /** Keeps a target or note in the place of the one of its id; one without id is given one. */
  keepInPlan(
    request: { readonly scheme: string; readonly entry: PlanEntry },
    hooks?: Hooks,
  ): Promise<Answer<null>>;
  removeFromPlan(
    request: { readonly scheme: string; readonly id: string },
    hooks?: Hooks,
  ): Promise<Answer<null>>;
  /** Values of many schemes side by side, each as on the scheme's own pages. */
  compare(request: CompareRequest, hooks?: Hooks): Promise<Answer<CompareAnswer>>;
  count(request: CountSchemeRequest, hooks?: Hooks): Promise<Answer<CountAnswer>>;
  /** How claims came in over time, and how earlier estimates did; null where there are too few months to tell. */
  development(request: { readonly scheme: string }, hooks?: Hooks): Promise<Answer<ClaimsDevelopment | null>>;
  behind(request: BehindRecordsRequest, hooks?: Hooks): Promise<Answer<BehindPage>>;
  /** All records behind a number as a CSV in canonical headings, with what each adds. */
  behindFile(
    request: Omit<BehindRecordsRequest, 'offset' | 'limit'>,
    hooks?: Hooks,
  ): Promise<Answer<{ readonly csv: Blob }>>;
  /** How a number was counted: how many records are in it, and how many are left out for which reason. */
  account(
    request: Omit<BehindRecordsRequest, 'offset' | 'limit'>,
    hooks?: Hooks,
  ): Promise<Answer<Account | null>>;
  /** The measures that count a record; null where the records have changed since it was listed. */
  countings(request: CountingsRequest, hooks?: Hooks): Promise<Answer<readonly Counting[] | null>>;
  recordsFile(request: RecordsFileRequest, hooks?: Hooks): Promise<Answer<{ readonly file: Blob }>>;
  findings(
    request: { readonly scheme: string; readonly today: Day },
    hooks?: Hooks,
  ): Promise<Answer<readonly FindingSummary[]>>;
  findingFile(request: FindingFileRequest, hooks?: Hooks): Promise<Answer<{ readonly csv: Blob }>>;
  /** How complete, timely, consistent and usual a scheme's records are; null where they have no month at all. */
  quality(request: QualityRequest, hooks?: Hooks): Promise<Answer<QualityAnswer | null>>;
  /** All records that a line of it is of, as a CSV; of a finding the file of findings has them. */
  qualityFile(
    request: QualityRequest & { readonly line: QualityLine },
    hooks?: Hooks,
  ): Promise<Answer<{ readonly csv: Blob }>>;
  /** What is worth a look in a period of the whole scheme. */
  warnings(request: WarningsRequest, hooks?: Hooks): Promise<Answer<WarningsAnswer>>;
  /** All records that are the evidence of a sign, as a CSV. */
  warningFile(
    request: WarningsRequest & Pick<Sign, 'code' | 'subject'>,
    hooks?: Hooks,
  ): Promise<Answer<{ readonly csv: Blob }>>;
  /** Reads a table of a few pages as its cells stand; nothing of it is kept. */
  smallTable(
    request: { readonly file: Blob },
    hooks?: Hooks,
  ): Promise<Answer<SmallTable | { readonly fault: SmallTableFault }>>;
  /** How many main indicators a comparison file would leave to be reckoned. */
  comparisonLeft(
    request: Omit<ComparisonFileRequest, 'format' | 'today'>,
    hooks?: Hooks,
  ): Promise<Answer<ComparisonLeft>>;
  comparisonFile(request: ComparisonFileRequest, hooks?: Hooks): Promise<Answer<{ readonly file: Blob }>>;
  /**
   * Keeps schemes of comparison files. Of files of the same scheme the one written last stays, in whatever order they come;
   * of two asked for at once that were written on the same day, the one whose name is the later. With `isOlderToo` a
   * file takes the place of one written after it.
   */
  keepCompared(
    request: {
      readonly files: ReadonlyArray<{ readonly name: string; readonly content: Blob }>;
      readonly isOlderToo?: boolean;
    },
    hooks?: Hooks,
  ): Promise<Answer<readonly KeptComparison[]>>;
  /** Schemes of which a comparison file was received. */
  compared(request: null, hooks?: Hooks): Promise<Answer<readonly KeptCompared[]>>;
  removeCompared(request: { readonly ids: readonly string[] }, hooks?: Hooks): Promise<Answer<null>>;
  /**
   * Puts back what was removed of these since the app was opened, and is not there again. Those that there are: none of
   * others.
   */
  restoreCompared(
    request: { readonly ids: readonly string[] },
    hooks?: Hooks,
  ): Promise<Answer<readonly string[]>>;
  /** Rates of exchange and published values that a person gave. */
  given(request: null, hooks?: Hooks): Promise<Answer<readonly Given[]>>;
  /** Keeps one in the place of the one of its id; one without id is given one. */
  keepGiven(request: { readonly given: Given }, hooks?: Hooks): Promise<Answer<null>>;
  removeGiven(request: { readonly ids: readonly string[] }, hooks?: Hooks): Promise<Answer<null>>;
  /** What the workshop keeps of a kind on this device, by ids. */
  shelf(request: { readonly kind: Shelved }, hooks?: Hooks): Promise<Answer<readonly ShelfEntry[]>>;
  /** Keeps each in the place of the one of its kind and id: all of them or none. */
  keepOnShelf(
    request: { readonly entries: ReadonlyArray<Omit<ShelfEntry, 'changedAt'>> },
    hooks?: Hooks,
  ): Promise<Answer<null>>;
  removeFromShelf(
    request: { readonly kind: Shelved; readonly ids: readonly string[] },
    hooks?: Hooks,
  ): Promise<Answer<null>>;
}
