import { useMemo } from 'react';
import { LESSONS, type Lesson } from '#workshop';
import { useOwnLessons, type KeptLesson } from '../lesson/use-lesson.ts';

/** All lessons that can be gone through on this device: those of the app, and whole ones of one's own; and those that are not whole. */
export function useLessonsHere(): {
  readonly lessons: readonly Lesson[];
  readonly unfinished: readonly KeptLesson[];
  readonly isPending: boolean;
} {
  const { lessons: own, isPending } = useOwnLessons();
  const lessons = useMemo(
    (): readonly Lesson[] => [
      ...LESSONS,
      ...own.flatMap(({ draft, faults }) => (draft && faults.length === 0 ? [draft] : [])),
    ],
    [own],
  );
  const unfinished = useMemo(() => own.filter(({ faults }) => faults.length > 0), [own]);
  return { lessons, unfinished, isPending };
}
