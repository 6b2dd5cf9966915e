import { useMemo } from 'react';
import type { ShelfEntry } from '#engine';
import { useShelf } from '#state';
import { lessonOf, readDraft, readLesson, type Lesson, type LessonFault, type OwnLesson } from '#workshop';

/** A lesson that is kept on this device: written here, or opened from a file. */
export interface KeptLesson {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** What is there of it, finished or not; null where it cannot be read at all. */
  readonly draft: OwnLesson | null;
  readonly language: string;
  /** As it is kept. */
  readonly content: unknown;
  /** What it lacks or what is wrong with it; it can be gone through where there is nothing. */
  readonly faults: readonly LessonFault[];
}

/** A lesson as it lies on the shelf. */
export function keptLesson({ id, changedAt, content }: ShelfEntry): KeptLesson {
  const draft = readDraft(content);
  const whole = readLesson(content);
  return {
    id,
    changedAt,
    draft: 'lesson' in draft ? { ...draft.lesson, id } : null,
    language: 'lesson' in draft ? draft.language : '',
    content,
    faults: 'faults' in whole ? whole.faults : [],
  };
}

/** The lessons that are kept on this device, by their ids. */
export function useOwnLessons(): {
  readonly lessons: readonly KeptLesson[];
  readonly isPending: boolean;
  readonly error: Error | null;
} {
  const { data, isPending, error } = useShelf('lesson');
  const lessons = useMemo(() => (data ?? []).map(keptLesson), [data]);
  return { lessons, isPending, error };
}

/** A lesson by its id, one that comes with the app or a whole one of this device; null where there is none. */
export function useLesson(id: string | null): {
  readonly lesson: Lesson | null;
  readonly isPending: boolean;
  readonly error: Error | null;
} {
  const { lessons, isPending, error } = useOwnLessons();
  const finished = lessonOf(id ?? '');
  if (finished) return { lesson: finished, isPending: false, error: null };
  const kept = lessons.find((one) => one.id === id);
  return { lesson: kept?.faults.length === 0 ? kept.draft : null, isPending, error };
}
