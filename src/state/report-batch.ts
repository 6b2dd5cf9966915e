import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { SchemeSummary } from '#engine';
import { zipFile, type FileToZip } from '#records';
import { reportFrom, withSentences, type Ingredients, type Report, type ReportKind } from '#reports';
import type { Month } from '#units';
import type { Words } from '#words';
import { useEngine } from './engine-context.ts';
import { ingredientsOf } from './ingredients.ts';
import { reportFile, type ReportForm } from './report-files.ts';
import { useAllSentences } from './sentences.ts';

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
  readonly failure: string | null;
}

export interface BatchMade {
  readonly zip: Blob;
  readonly outcomes: readonly BatchOutcome[];
}

/** Makes reports of several schemes, one after the other, and packs them; null when stopped. */
export function useReportBatch(): UseMutationResult<BatchMade | null, Error, BatchAsked> {
  const engine = useEngine();
  const sentencesOf = useAllSentences();
  return useMutation({
    mutationFn: async ({ schemes, kinds, forms, end, words, signal, fileName, onProgress }) => {
      const files: FileToZip[] = [];
      const outcomes: BatchOutcome[] = [];
      for (const [i, scheme] of schemes.entries()) {
        onProgress(i / schemes.length, scheme.profile.name);
        try {
          const ingredients = await ingredientsOf(engine, scheme, { grain: null, end }, signal);
          const reports =
            ingredients && isOf(ingredients, end)
              ? kinds.map((kind) =>
                  withSentences(reportFrom(kind, ingredients, words), sentencesOf(scheme.id, kind)),
                )
              : [];
          for (const report of reports)
            for (const form of forms)
              files.push({
                name: unlike(fileName(report, form), files),
                bytes: await bytesOf(await reportFile(report, form, words)),
              });
          outcomes.push({ scheme, reports, failure: null });
        } catch (error) {
          if (!signal.aborted)
            outcomes.push({ scheme, reports: [], failure: error instanceof Error ? error.message : '' });
        }
        if (signal.aborted) return null;
      }
      return { zip: await zipFile(files), outcomes };
    },
  });
}

/** Whether the period is the one that was asked for: where there is none, screens show another rather than nothing. */
function isOf({ periods: { counted, at } }: Ingredients, end: Month | null): boolean {
  return end === null || counted.periods[at]?.last === end;
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
