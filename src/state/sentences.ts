import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { sentenceFrom, type ReportKind, type Sentence } from '#reports';
import { useKeepOnShelf, useRemoveFromShelf, useShelf } from './shelf.ts';

/** It begins with the scheme, with which it goes. */
function idOf(scheme: string, kind: ReportKind, block: string): string {
  return `${scheme} ${JSON.stringify([kind, block])}`;
}

/** The sentences that a person wrote into a report of a scheme; none while they are not there yet. */
export function useSentences(scheme: string, kind: ReportKind): readonly Sentence[] {
  const sentencesOf = useAllSentences();
  return useMemo(() => sentencesOf(scheme, kind), [sentencesOf, scheme, kind]);
}

/** The same of whichever scheme and kind of report is asked for. */
export function useAllSentences(): (scheme: string, kind: ReportKind) => readonly Sentence[] {
  const { data } = useShelf('sentence');
  return useCallback(
    (scheme, kind) =>
      (data ?? []).flatMap(({ id, content }) => {
        const sentence = sentenceFrom(content);
        return sentence && id === idOf(scheme, kind, sentence.id) ? [sentence] : [];
      }),
    [data],
  );
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
