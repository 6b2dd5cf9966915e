import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { SchemeSummary } from '#engine';
import { CATALOGUE, measuresFor } from '#indicators';
import type { Counted } from '#measures';
import { bookFile, KIND_NAMES } from '#records';
import { indicatorBook, indicatorBookMarkdown, splitsInBook, type BookOf } from '#reports';
import type { Grain, Month } from '#units';
import { currencyDecimals, type Words } from '#words';
import { useEngine } from './engine-context.ts';
import { valueIn } from './trouble-error.ts';

/**
 * What is asked for when the book of indicators is to be written: the periods of a grain that end in the months from..to;
 * `onProgress` is told the share done, 0 to 1.
 */
export interface IndicatorBookRequest {
  readonly scheme: SchemeSummary;
  readonly grain: Grain;
  readonly from: Month;
  readonly to: Month;
  readonly format: 'xlsx' | 'md';
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** All indicators of a span with their formulas and sources, as a spreadsheet or as Markdown; null when stopped. */
export function useIndicatorBook(): UseMutationResult<Blob | null, Error, IndicatorBookRequest> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async ({ scheme, grain, from, to, format, words, signal, onProgress }) => {
      const splits = [null, ...splitsInBook()];
      const all: Counted[] = [];
      for (const [i, split] of splits.entries()) {
        if (signal.aborted) return null;
        // Writing it is one step more.
        onProgress(i / (splits.length + 1));
        const measures =
          split === null
            ? undefined
            : measuresFor(CATALOGUE.filter(({ alwaysSplit }) => alwaysSplit === split));
        const { counted } = valueIn(await engine.count({ scheme: scheme.id, grain, split, measures }));
        if (counted) all.push(counted);
      }
      const [whole, ...divided] = all;
      if (!whole || signal.aborted) return null;
      const book = { ...factsOf(scheme), grain, from, to, counted: [whole, ...divided] as const };
      return format === 'xlsx'
        ? bookFile(indicatorBook(book, words))
        : new Blob([indicatorBookMarkdown(book, words)], { type: 'text/markdown;charset=utf-8' });
    },
  });
}

function factsOf({
  profile,
  origin,
  waiting,
  counts,
}: SchemeSummary): Pick<BookOf, 'profile' | 'isMadeUp' | 'waiting' | 'moneyDecimals'> {
  return {
    profile,
    isMadeUp: origin === 'made-up',
    waiting: KIND_NAMES.map((kind) => ({
      kind,
      rows: waiting?.[kind] ?? 0,
      counted: counts[kind] ?? 0,
    })),
    moneyDecimals: currencyDecimals(profile.currency),
  };
}
