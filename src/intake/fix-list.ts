import {
  columnBuilder,
  csvText,
  int32,
  NumbersBuilder,
  unguarded,
  type AnyTable,
  type CsvCell,
  type Kind,
} from '#records';
import type { Corrections } from './admit.ts';
import { takeRecord } from './careful.ts';
import { FIX_HEADINGS, isFixList } from './fix-headings.ts';
import { choicesWith, mapWith, type Choices, type TableMap } from './choices.ts';
import type { ReadOptions, SourceFile } from './read-file.ts';
import { blankReport, type CorrectedRow, type FileReport, type ReadFile, type RefusedRow } from './report.ts';
import { readSheets } from './sheets.ts';

/** Rows of a table to be corrected, under the table's own headings. */
export interface RowsToFix {
  readonly table: string;
  /** The addition that left them behind; null before their file is added. */
  readonly addition: number | null;
  readonly headings: readonly string[];
  readonly rows: readonly RefusedRow[];
}

/**
 * Rows as a CSV that a person corrects and gives back: each with where it stands and what is wrong with it, then its cells
 * as they are in the file, under the file's own headings. Rows whose cells were not kept are left out.
 */
export function fixListCsv(
  { table, addition, headings, rows }: RowsToFix,
  problem: (row: RefusedRow) => string,
): string {
  const lines = rows.flatMap((row) =>
    row.cells ? [[table, row.row, addition, problem(row), ...row.cells.map(asNumber)]] : [],
  );
  return csvText([[...FIX_HEADINGS, ...headings], ...lines]);
}

/** A negative number stays one: as text it would be kept from being run, and come back as no number. */
function asNumber(cell: string): CsvCell {
  return cell.startsWith('-') && String(Number(cell)) === cell ? Number(cell) : cell;
}

/** A corrected row: of which table and row it is, where it stands in the list, and its cells by their headings. */
interface FixedRow extends CorrectedRow {
  readonly at: number;
  readonly cells: readonly string[];
}

interface FixList {
  readonly headings: readonly string[];
  readonly rows: readonly FixedRow[];
}

/** Reads the rows of a list, of which it is known by its report how it is to be read. */
async function fixesIn({ content }: SourceFile, report: FileReport): Promise<FixList> {
  const text = report.sheet
    ? await sheetText(content, report.sheet.name)
    : new TextDecoder(report.encoding === 'utf-8-twice' ? 'utf-8' : report.encoding).decode(
        await content.arrayBuffer(),
      );
  const delimiter = report.sheet ? ',' : report.delimiter;
  const records: Array<readonly string[]> = [];
  for (let rest = text.replace(/^\uFEFF/, ''); rest !== '';) {
    const taken = takeRecord(rest, delimiter, report.headings.length, true);
    if (!taken) break;
    records.push(taken.cells.map((cell) => unguarded(cell.trim())));
    rest = rest.slice(taken.length);
  }
  const headings = records[report.headingRow - 1] ?? [];
  const [table = -1, row = -1, addition = -1] = FIX_HEADINGS.map((own) => headings.indexOf(own));
  const own = headings.flatMap((heading, at) => (FIX_HEADINGS.some((one) => one === heading) ? [] : [at]));
  return {
    headings: own.map((at) => headings[at] ?? ''),
    rows: records.slice(report.headingRow).flatMap((cells, i) => {
      const number = Number(cells[row]);
      const name = cells[table] ?? '';
      const added = cells[addition] ?? '';
      if (name === '' || !Number.isInteger(number) || number < 1) return [];
      return [
        {
          table: name,
          row: number,
          addition: added === '' ? null : Number(added),
          at: report.headingRow + i + 1,
          cells: own.map((at) => cells[at] ?? ''),
        },
      ];
    }),
  };
}

async function sheetText(content: Blob, name: string): Promise<string> {
  const book = await readSheets(content, new AbortController().signal);
  const sheet = 'fault' in book ? undefined : book.sheets.find((one) => one.name === name);
  return sheet ? new TextDecoder().decode(sheet.csv) : '';
}

/** The cells of a corrected row in the order of its table's headings; of a heading that comes twice, the next each time. */
function inOrderOf(
  wanted: readonly string[],
  headings: readonly string[],
  cells: readonly string[],
): string[] {
  const left = headings.map((heading, at) => ({ heading, at }));
  return wanted.map((heading) => {
    const found = left.findIndex((one) => one.heading === heading);
    const [taken] = found < 0 ? [] : left.splice(found, 1);
    return (taken && cells[taken.at]) ?? '';
  });
}

/** Reads a file again, otherwise than with the options it was read with. */
export type Rereading = (
  file: SourceFile,
  how: (options: Pick<ReadOptions, 'choices' | 'maps'>) => Partial<ReadOptions>,
) => Promise<readonly ReadFile[]>;

/** How a table was read, and of which kind it was. */
type Way = TableMap & { readonly kind: Kind };

/**
 * Reads lists of rows that earlier additions left behind as the file was read that they are of: what that file had settled
 * is not asked again. What a list shows by itself, and what is said of it now, goes before. Lists of rows of several files
 * that were read in different ways stay as they were read.
 */
export async function asTheirFiles(
  read: readonly ReadFile[],
  files: readonly SourceFile[],
  wayOf: (row: CorrectedRow) => Way | undefined,
  again: Rereading,
): Promise<readonly ReadFile[]> {
  const isHere = (table: string) => read.some(({ report }) => report.name === table && !isFixList(report));
  const fresh = new Map<string, ReadFile>();
  for (const { report } of read) {
    const file = isFixList(report) ? files.find(({ name }) => name === report.source) : undefined;
    if (!file) continue;
    const { rows } = await fixesIn(file, report);
    const later = rows.filter(({ table, addition }) => addition !== null || !isHere(table));
    const [way, ...others] = new Set(later.map(wayOf));
    if (!way || others.some((other) => JSON.stringify(other) !== JSON.stringify(way))) continue;
    const reread = await again(file, ({ choices, maps }) => ({
      choices: (table) => (table === report.name ? choicesWith(inList(way), choices(table)) : choices(table)),
      maps: { ...maps, [way.kind]: mapWith(maps?.[way.kind], { readings: way.readings ?? {} }) },
    }));
    for (const one of reread) if (one.report.name === report.name) fresh.set(report.name, one);
  }
  return read.map((one) => fresh.get(one.report.name) ?? one);
}

/** What was decided of a table, as it holds for a list of its rows: further columns stand in front there. */
function inList(way: Way): Choices {
  const moved = (key: string) =>
    key.replace(/#(\d+)$/, (_, place: string) => `#${Number(place) + FIX_HEADINGS.length}`);
  const columns = Object.entries(way.columns ?? {}).map(([key, column]) => [moved(key), column] as const);
  const made = Object.entries(way.made ?? {}).map(
    ([column, how]) => [column, how && { ...how, from: how.from.map(moved) }] as const,
  );
  return { ...way, readings: {}, columns: Object.fromEntries(columns), made: Object.fromEntries(made) };
}

/**
 * Takes lists of corrected rows among what was read for what they are: rows of tables that are here too are read again as
 * they were corrected; rows of a table that was added before stay records of their own, from where they stood there.
 */
export async function withCorrections(
  read: readonly ReadFile[],
  files: readonly SourceFile[],
  again: Rereading,
): Promise<readonly ReadFile[]> {
  const sourceOf = (report: FileReport) => files.find(({ name }) => name === report.source);
  const lists = await Promise.all(
    read.map(async (one) => {
      const file = isFixList(one.report) ? sourceOf(one.report) : undefined;
      return { one, list: file ? await fixesIn(file, one.report) : null };
    }),
  );
  const targets = read.filter(({ report }) => !isFixList(report));
  const corrections = new Map<string, Map<number, readonly string[]>>();
  for (const { list } of lists)
    for (const { table, row, addition, cells } of list?.rows ?? []) {
      const target = targets.find(({ report }) => report.name === table);
      // What an earlier addition left behind is of another file, though it may be called the same; and what was accepted
      // as it stands is nobody's to correct by its number.
      if (!target || !list || addition !== null || !refusedIn(target).has(row)) continue;
      const rows = corrections.get(table) ?? new Map<number, readonly string[]>();
      const wanted = target.report.headings.map(({ heading }) => heading);
      corrections.set(table, rows.set(row, inOrderOf(wanted, list.headings, cells)));
    }
  const reread = await Promise.all(
    files
      .filter(({ name }) =>
        targets.some(({ report }) => report.source === name && corrections.has(report.name)),
      )
      .map((file) => again(file, () => ({ corrections: (table) => corrections.get(table) }))),
  );
  const fresh = new Map(reread.flat().map((one) => [one.report.name, one]));
  return lists.map(({ one, list }) => {
    if (list) return asFixes(one, list, corrections);
    const rows = corrections.get(one.report.name);
    const now = fresh.get(one.report.name);
    return now && rows ? { ...now, report: { ...now.report, rowsCorrected: admittedOf(now, rows) } } : one;
  });
}

/** Rows of a table that were refused. */
function refusedIn({ report: { refused } }: ReadFile): ReadonlySet<number> {
  const known = refusedBefore.get(refused) ?? new Set(refused.row);
  refusedBefore.set(refused, known);
  return known;
}

const refusedBefore = new WeakMap<object, ReadonlySet<number>>();

function admittedOf({ report: { refused } }: ReadFile, rows: Corrections): number {
  const left = new Set(refused.row);
  return [...rows.keys()].filter((row) => !left.has(row)).length;
}

/** What remains of a list: nothing where all its tables are here, else records that say where they stood before. */
function asFixes(
  { report, table }: ReadFile,
  { rows }: FixList,
  corrections: ReadonlyMap<string, Corrections>,
): ReadFile {
  const here = rows.filter((row) => row.addition === null && corrections.get(row.table)?.has(row.row));
  const counts = new Map<string, number>();
  for (const row of here) counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
  const corrects = Array.from(counts, ([name, count]) => ({ table: name, rows: count }));
  if (here.length === rows.length && here.length > 0) {
    const blank = { ...blankReport(report.name, report.bytes), source: report.source, sheet: report.sheet };
    return { report: { ...blank, corrects }, table: null };
  }
  const accepted = new Set(table?.row);
  return {
    report: { ...report, corrects },
    table: table && fromWhereTheyStood(table, rows),
    corrected: rows.filter(({ at }) => accepted.has(at)),
  };
}

function fromWhereTheyStood(table: AnyTable, fixes: readonly FixedRow[]): AnyTable {
  const origins = new Map(fixes.map((fix) => [fix.at, fix]));
  const file = columnBuilder('text');
  const row = new NumbersBuilder(int32);
  for (const number of table.row) {
    const origin = origins.get(number);
    file.push(origin?.table ?? '');
    row.push(origin?.row ?? number);
  }
  return { ...table, file: file.finish(), row: row.finish() };
}
