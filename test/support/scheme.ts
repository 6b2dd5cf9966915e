import { readFile, type ReadFile, type SourceFile } from '#intake';
import { emptyTable, KIND_NAMES, type Records, type SchemeProfile, type AnyTable } from '#records';

/** Reads files as the engine would, without asking anybody anything. */
export async function readFiles(files: readonly SourceFile[]): Promise<ReadFile[]> {
  const options = {
    choices: {},

    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  return Promise.all(files.map((file) => readFile(file, options)));
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
