import { useMutation, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShelfEntry } from '#engine';
import { sentenceFrom, type ReportKind, type Sentence } from '#reports';
import { useKeepOnShelf, useRemoveFromShelf, useShelf } from './shelf.ts';

/** Both briefs say the same of who the scheme is. */
const IN_BOTH_BRIEFS = 'who ';

/** It begins with the scheme, with which it goes. */
function idOf(scheme: string, kind: ReportKind, block: string): string {
  return `${scheme} ${JSON.stringify([block.startsWith(IN_BOTH_BRIEFS) ? 'brief' : kind, block])}`;
}

/** The sentences that a person wrote into a report of a scheme. */
export function useSentences(
  scheme: string,
  kind: ReportKind,
): Pick<UseQueryResult<readonly Sentence[]>, 'data' | 'isPending' | 'error'> {
  const { data: entries, isPending, error } = useShelf('sentence');
  const data = useMemo(() => entries && sentencesIn(entries, scheme, kind), [entries, scheme, kind]);
  return { data, isPending, error };
}

/** Those among what the shelf has that were written into a report of a scheme. */
export function sentencesIn(entries: readonly ShelfEntry[], scheme: string, kind: ReportKind): Sentence[] {
  return entries.flatMap(({ id, content }) => {
    const sentence = sentenceFrom(content);
    return sentence && id === idOf(scheme, kind, sentence.id) ? [sentence] : [];
  });
}

/** Keeps a sentence with the scheme and kind of report that it was written for. */
export function useKeepSentence(scheme: string, kind: ReportKind): UseMutationResult<null, Error, Sentence> {
  const { mutateAsync } = useKeepOnShelf();
  return useMutation({
    mutationFn: (sentence) =>
      mutateAsync([{ kind: 'sentence', id: idOf(scheme, kind, sentence.id), content: sentence }]),
  });
}

/** Lets the sentence made by rule stand again, by the id of its block. */
export function useRemoveSentence(scheme: string, kind: ReportKind): UseMutationResult<null, Error, string> {
  const { mutateAsync } = useRemoveFromShelf();
  return useMutation({
    mutationFn: (block) => mutateAsync({ kind: 'sentence', ids: [idOf(scheme, kind, block)] }),
  });
}
