import {
  readFile,
  rowsWithFaults,
  type Choices,
  type FaultLog,
  type FileReport,
  type Maps,
  type ReadFile,
  type ReadOptions,
  type RefusedRow,
  type SourceFile,
} from '#intake';
import { emptyTable, KIND_NAMES, type Records, type SchemeProfile, type AnyTable } from '#records';
import { textFile } from './shared.ts';

/** A row and what is wrong with it. */
type Told = Omit<RefusedRow, 'cells'>;

/** A file as it was read, its lists laid out row by row. */
export interface FileLaidOut {
  readonly table: ReadFile['table'];
  /** The report as it is. */
  readonly asTold: FileReport;
  readonly report: Omit<FileReport, 'refused' | 'leftOut' | 'leftBlank' | 'repeats'> & {
    readonly refused: readonly Told[];
    readonly leftOut: readonly Told[];
    readonly leftBlank: readonly Told[];
    readonly repeats: ReadonlyArray<{ readonly row: number; readonly firstRow: number }>;
  };
}

/** Lays the lists of a report out. */
export function laidOut({ report, table }: ReadFile): FileLaidOut {
  const rows = (log: FaultLog) => Array.from(rowsWithFaults(log), ({ row, faults }) => ({ row, faults }));
  const { row, firstRow } = report.repeats;
  const repeats = Array.from(row, (at, i) => ({ row: at, firstRow: firstRow[i] ?? 0 }));
  return {
    table,
    asTold: report,
    report: {
      ...report,
      refused: rows(report.refused),
      leftOut: rows(report.leftOut),
      leftBlank: rows(report.leftBlank),
      repeats,
    },
  };
}

/** Reads files as the engine would, without asking anybody anything. */
export async function readFiles(
  files: readonly SourceFile[],
  choices: Readonly<Record<string, Choices>> = {},
  thisYear?: number,
): Promise<FileLaidOut[]> {
  const options = {
    choices: (table: string) => choices[table] ?? {},
    ...(thisYear === undefined ? {} : { thisYear }),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  const read = await Promise.all(files.map((file) => readFile(file, options)));
  return read.flat().map(laidOut);
}

/** Reads one table from its text, under what was said of it and what is known of other tables. */
export async function readText(
  text: string,
  said: Choices = {},
  maps: Maps = {},
  options: Pick<ReadOptions, 'thisYear' | 'currency' | 'corrections' | 'readers'> = {},
): Promise<FileLaidOut & { readonly asRead: ReadFile }> {
  const [read] = await readFile(textFile('t.csv', text), {
    choices: () => said,
    maps,
    thisYear: 2026,
    ...options,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (!read) throw new Error('nothing read');
  return { ...laidOut(read), asRead: read };
}

/** A scheme from canonical files and a profile.json; whatever is refused throws, for tests that expect clean data. */
export async function readScheme(
  files: readonly SourceFile[],
): Promise<{ readonly records: Records; readonly profile: SchemeProfile }> {
  const read = await readFiles(files);
  const tables: Record<string, AnyTable> = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, emptyTable(kind)]),
  );
  let profile: SchemeProfile | null = null;
  for (const { report, table } of read) {
    if (report.fault || report.refused.length > 0) throw new Error(JSON.stringify(report, null, 1));
    if (table) tables[table.kind] = table;
    profile = report.profile ?? profile;
  }
  if (!profile) throw new Error('no profile among the files');
  return { records: tables as unknown as Records, profile };
}
