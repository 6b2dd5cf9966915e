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
  const { data, error } = useShelf('answers', { isWatched: true });
  const answers = useMemo(() => (data ? data.flatMap(keptFrom) : null), [data]);
  return { answers, error };
}

/** Answers as they lie on the shelf; none where they cannot be read. */
export function keptFrom({ id, content, changedAt }: ShelfEntry): KeptAnswers[] {
  const read = readAnswers(content);
  return 'document' in read ? [{ id, document: read.document, arrivedAt: changedAt }] : [];
}

/** Takes in files of answers: what is new is kept, and later answers take the place of earlier ones of the same participant. */
export function useGather(answers: readonly KeptAnswers[]): {
  /** Gives the files to be tried again: those that could not be read, and all where what is new could not be kept. */
  readonly gather: (files: readonly File[]) => Promise<readonly File[]>;
  /** What became of the last files that were given, those that were seen before left out where a folder is watched. */
  readonly arrivals: readonly FileArrival[];
  readonly error: Error | null;
} {
  const { mutateAsync, error } = useKeepOnShelf();
  const [arrivals, setArrivals] = useState<readonly FileArrival[]>([]);
  // Files may come faster than what is kept is read again: each lot waits for the one before.
  const latest = useRef<ReadonlyMap<string, AnswersDocument>>(new Map());
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = new Map(answers.map(({ id, document }) => [id, document]));
  }, [answers]);
  const gather = useCallback(
    (files: readonly File[]) => {
      const take = async (): Promise<readonly File[]> => {
        const read = await Promise.all(files.map(readFile));
        const { became, taken } = arrivalsOf(read, latest.current);
        const entries = [...taken].map(([id, content]) => ({ kind: 'answers' as const, id, content }));
        try {
          if (entries.length > 0) await mutateAsync(entries);
        } catch {
          // Told by the mutation's error.
          return files;
        }
        latest.current = new Map([...latest.current, ...taken]);
        setArrivals(became);
        return files.filter((_, i) => read[i]?.isUnread);
      };
      const taking = before.current.then(take);
      before.current = taking;
      return taking;
    },
    [mutateAsync],
  );
  return { gather, arrivals, error };
}

/** What becomes of files in their order, and the answers that are to be kept, by their ids. */
function arrivalsOf(read: readonly Read[], kept: ReadonlyMap<string, AnswersDocument>) {
  const taken = new Map<string, AnswersDocument>();
  const became = read.map((one): FileArrival => {
    if ('faults' in one) return { file: one.file, became: 'refused', faults: one.faults };
    const { file, document } = one;
    const id = answersId(document);
    const arrival = arrivalOf(document, taken.get(id) ?? kept.get(id));
    if (arrival === 'new' || arrival === 'newer') taken.set(id, document);
    return { file, became: arrival, document };
  });
  return { became, taken };
}

type Read = {
  readonly file: string;
  /** Whether the file could not be read, whatever it holds. */
  readonly isUnread?: true;
} & ({ readonly document: AnswersDocument } | { readonly faults: readonly AnswersFault[] });

async function readFile(file: File): Promise<Read> {
  const { name, size } = file;
  if (size > MOST_ANSWERS_BYTES)
    return { file: name, faults: [{ code: 'too-large', where: '', found: String(size) }] };
  try {
    return { file: name, ...readAnswers(await file.text()) };
  } catch {
    // A stick was pulled out while the file was being read, or somebody is still writing it.
    return { file: name, isUnread: true, faults: [{ code: 'not-json', where: '', found: '' }] };
  }
}
