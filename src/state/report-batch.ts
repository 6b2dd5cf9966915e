import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { Engine, SchemeSummary } from '#engine';
import { zipFile, type FileToZip } from '#records';
import { isBesidePeers, reportFrom, withSentences, type Report, type ReportKind } from '#reports';
import type { Month } from '#units';
import type { Words } from '#words';
import { useEngine } from './engine-context.ts';
import { ingredientsOf } from './ingredients.ts';
import { endOf, idsOfPeers, peersBeside } from './peers.ts';
import { reportFile, type ReportForm } from './report-files.ts';
import { sentencesIn } from './sentences.ts';
import { valueIn } from './trouble-error.ts';

/** What is to be made of whom; `onProgress` is told the share done, 0 to 1, and which scheme is next. */
export interface BatchAsked {
  readonly schemes: readonly SchemeSummary[];
  readonly kinds: readonly ReportKind[];
  readonly forms: readonly ReportForm[];
  /** Null takes the last complete period of each scheme. */
  readonly end: Month | null;
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly fileName: (report: Report, form: ReportForm) => string;
  readonly onProgress: (share: number, name: string) => void;
}

/** What became of a scheme in a batch. */
export interface BatchOutcome {
  readonly scheme: SchemeSummary;
  /** Empty where its records have no such month; then, or where it failed, nothing of it is in the file. */
  readonly reports: readonly Report[];
  readonly failure: Error | null;
}

export interface BatchMade {
  /** Null where not one report was made. */
  readonly zip: Blob | null;
  readonly outcomes: readonly BatchOutcome[];
}

/** Makes reports of several schemes, one after the other, and packs them; null when stopped. */
export function useReportBatch(): UseMutationResult<BatchMade | null, Error, BatchAsked> {
  const engine = useEngine();
  return useMutation({ mutationFn: (asked) => reportsOfMany(engine, asked) });
}

/** The same over an engine; what fails for one scheme is told of it, what fails for all is thrown. */
export async function reportsOfMany(engine: Engine, asked: BatchAsked): Promise<BatchMade | null> {
  const { schemes, kinds, forms, words, signal, fileName, onProgress } = asked;
  const files: FileToZip[] = [];
  const outcomes: BatchOutcome[] = [];
  // As they are at that moment: what is written by hand must not be missing because it was still on its way.
  const sentences = valueIn(await engine.shelf({ kind: 'sentence' }));
  const peers = kinds.some(isBesidePeers) ? await idsOfPeers(engine) : null;
  for (const [i, scheme] of schemes.entries()) {
    onProgress(i / schemes.length, scheme.profile.name);
    try {
      const reports = (await reportsOf(engine, scheme, asked, peers)).map((report) =>
        withSentences(report, sentencesIn(sentences, scheme.id, report.kind)),
      );
      const made: FileToZip[] = [];
      for (const report of reports)
        for (const form of forms)
          made.push({
            name: unlike(fileName(report, form), [...files, ...made]),
            bytes: await bytesOf(await reportFile(report, form, words)),
          });
      files.push(...made);
      outcomes.push({ scheme, reports, failure: null });
    } catch (thrown) {
      const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
      outcomes.push({ scheme, reports: [], failure });
    }
    if (signal.aborted) return null;
  }
  const zip = files.length > 0 ? await zipFile(files) : null;
  return signal.aborted ? null : { zip, outcomes };
}

/** Reports on a scheme at the month asked for; none where its records have no such period. */
async function reportsOf(
  engine: Engine,
  scheme: SchemeSummary,
  { kinds, end, words, signal }: BatchAsked,
  among: readonly string[] | null,
): Promise<readonly Report[]> {
  const ingredients = await ingredientsOf(engine, scheme, { grain: null, end }, signal);
  // Where there is none, screens show another rather than nothing.
  if (!ingredients || (end !== null && endOf(ingredients.periods) !== end)) return [];
  const peers = among ? await peersBeside(engine, scheme, ingredients.periods, among, signal) : [];
  return kinds.map((kind) => reportFrom(kind, { ...ingredients, peers }, words));
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Schemes may have the same name: their files must not take the place of each other. */
function unlike(name: string, files: readonly FileToZip[]): string {
  const isTaken = (wanted: string) => files.some((file) => file.name === wanted);
  if (!isTaken(name)) return name;
  const dot = name.lastIndexOf('.');
  for (let number = 2; ; number++) {
    const other = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!isTaken(other)) return other;
  }
}
