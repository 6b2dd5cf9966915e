import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type {
  BehindRecordsRequest,
  RecordsFileRequest,
  SchemeSummary,
  WarningLine,
  WarningsRequest,
} from '#engine';
import type { ProblemList } from '#intake';
import type { FindingCode, QualityLine } from '#measures';
import type { Kind } from '#records';
import { indicatorValuesCsv, problemsCsv, splitsInFile } from '#reports';
import type { Grain } from '#units';
import type { Words } from '#words';
import { today } from './clock.ts';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

/** All records behind a number, as a CSV. */
export function useBehindFile(): UseMutationResult<
  Blob,
  Error,
  Omit<BehindRecordsRequest, 'offset' | 'limit'>
> {
  const engine = useEngine();
  return useMutation({ mutationFn: async (request) => valueIn(await engine.behindFile(request)).csv });
}

/** The records of a scheme, as a spreadsheet or a CSV that reads back as they are. */
export function useRecordsFile(): UseMutationResult<Blob, Error, RecordsFileRequest> {
  const engine = useEngine();
  return useMutation({ mutationFn: async (request) => valueIn(await engine.recordsFile(request)).file });
}

/** All records that show an oddity, as a CSV. */
export function useFindingFile(): UseMutationResult<
  Blob,
  Error,
  { readonly scheme: string; readonly code: FindingCode; readonly kind: Kind }
> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async (request) => valueIn(await engine.findingFile({ ...request, today: today() })).csv,
  });
}

/** All records that a line on the quality of records is of, as a CSV. */
export function useQualityFile(): UseMutationResult<
  Blob,
  Error,
  { readonly scheme: string; readonly line: QualityLine }
> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async (request) => valueIn(await engine.qualityFile({ ...request, today: today() })).csv,
  });
}

/** All records that are the evidence of a sign, as a CSV. */
export function useWarningFile(): UseMutationResult<
  Blob,
  Error,
  WarningsRequest & Pick<WarningLine, 'code' | 'subject'>
> {
  const engine = useEngine();
  return useMutation({ mutationFn: async (request) => valueIn(await engine.warningFile(request)).csv });
}

/** Problems asked for at a time. */
const PROBLEMS_AT_ONCE = 20_000;

/** Everything that is wrong in the files of a look, in words, as a CSV. */
export function useProblemsFile(): UseMutationResult<
  Blob,
  Error,
  { readonly look: string; readonly which: ProblemList; readonly total: number; readonly words: Words }
> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async ({ look, which, total, words }) => {
      const parts: string[] = [];
      for (let offset = 0; offset < total; offset += PROBLEMS_AT_ONCE) {
        const request = { look, which, offset, limit: PROBLEMS_AT_ONCE };
        parts.push(problemsCsv(valueIn(await engine.problems(request)), words, offset === 0));
      }
      return csvFile(parts);
    },
  });
}

function csvFile(parts: readonly string[]): Blob {
  return new Blob([...parts], { type: 'text/csv;charset=utf-8' });
}

/** What is asked for when indicator values are to be written; `onProgress` is told the share done, 0 to 1. */
export interface ValuesRequest {
  readonly scheme: SchemeSummary;
  readonly everySplit: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** All indicator values of a scheme for every month and rolling 12, as a CSV in the exchange format; null when stopped. */
export function useValues(): UseMutationResult<Blob | null, Error, ValuesRequest> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async ({ scheme, everySplit, signal, onProgress }) => {
      const splits = splitsInFile(everySplit);
      const grains = ['month', 'rolling12'] satisfies Grain[];
      const blocks = grains.flatMap((grain) => splits.map((split) => ({ grain, split })));
      const parts: string[] = [];
      for (const [i, { grain, split }] of blocks.entries()) {
        if (signal.aborted) return null;
        onProgress(i / blocks.length);
        const { counted } = valueIn(await engine.count({ scheme: scheme.id, grain, split }));
        // Written part by part while the engine counts the next, so that the page stays free.
        if (counted)
          parts.push(indicatorValuesCsv(scheme.profile.name, [{ grain, counted }], parts.length === 0));
      }
      return csvFile(parts);
    },
  });
}
