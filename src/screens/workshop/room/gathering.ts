import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ShelfEntry } from '#engine';
import { useKeepOnShelf, useShelf } from '#state';
import {
  answersId,
  arrivalOf,
  MOST_ANSWERS_BYTES,
  readAnswers,
  type AnswersDocument,
  type AnswersFault,
  type Arrival,
} from '#workshop';

/** Answers that are kept on this device. */
export interface KeptAnswers {
  readonly id: string;
  readonly document: AnswersDocument;
  /** When they came in, in milliseconds since 1970. */
  readonly arrivedAt: number;
}

/** What became of a file. */
export type FileArrival =
  | { readonly file: string; readonly became: Arrival; readonly document: AnswersDocument }
  | { readonly file: string; readonly became: 'refused'; readonly faults: readonly AnswersFault[] };

/** All answers that were gathered on this device; null until they are read. */
export function useGathered(): {
  readonly answers: readonly KeptAnswers[] | null;
  readonly error: Error | null;
} {
  const { data, error } = useShelf('answers');
  const answers = useMemo(() => (data ? data.flatMap(keptFrom) : null), [data]);
  return { answers, error };
}

function keptFrom({ id, content, changedAt }: ShelfEntry): KeptAnswers[] {
  const read = readAnswers(content);
  return 'document' in read ? [{ id, document: read.document, arrivedAt: changedAt }] : [];
}

/** Takes in files of answers: what is new is kept, and later answers take the place of earlier ones of the same participant. */
export function useGather(answers: readonly KeptAnswers[]): {
  readonly gather: (files: readonly File[]) => Promise<void>;
  /** What became of the last files that were given, those that were seen before left out where a folder is watched. */
  readonly arrivals: readonly FileArrival[];
  readonly error: Error | null;
} {
  const { mutateAsync, error } = useKeepOnShelf();
  const [arrivals, setArrivals] = useState<readonly FileArrival[]>([]);
  // Files may come faster than what is kept is read again.
  const latest = useRef(new Map<string, AnswersDocument>());
  useEffect(() => {
    latest.current = new Map(answers.map(({ id, document }) => [id, document]));
  }, [answers]);
  const gather = useCallback(
    async (files: readonly File[]) => {
      const became = (await Promise.all(files.map(readFile))).map((read): FileArrival => {
        if ('faults' in read) return { file: read.file, became: 'refused', faults: read.faults };
        const { file, document } = read;
        const id = answersId(document);
        const arrival = arrivalOf(document, latest.current.get(id));
        if (arrival === 'new' || arrival === 'newer') latest.current.set(id, document);
        return { file, became: arrival, document };
      });
      const entries = new Map(
        became.flatMap((one) =>
          one.became === 'new' || one.became === 'newer'
            ? [
                [
                  answersId(one.document),
                  { kind: 'answers', id: answersId(one.document), content: one.document },
                ] as const,
              ]
            : [],
        ),
      );
      if (entries.size > 0) await mutateAsync([...entries.values()]);
      setArrivals(became);
    },
    [mutateAsync],
  );
  return { gather, arrivals, error };
}

type Read =
  | { readonly file: string; readonly document: AnswersDocument }
  | { readonly file: string; readonly faults: readonly AnswersFault[] };

async function readFile(file: File): Promise<Read> {
  const { name, size } = file;
  if (size > MOST_ANSWERS_BYTES)
    return { file: name, faults: [{ code: 'too-large', where: '', found: String(size) }] };
  try {
    return { file: name, ...readAnswers(await file.text()) };
  } catch {
    // A stick was pulled out while the file was being read.
    return { file: name, faults: [{ code: 'not-json', where: '', found: '' }] };
  }
}
