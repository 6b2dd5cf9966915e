import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import { useLessonFigures, useMadeUp } from '#state';
import { asksOf, plant, type Figures, type Lesson } from '#workshop';

/** A lesson ready to be gone through: its scheme and what is counted of it, null until they are there. */
export interface LessonRun {
  readonly scheme: SchemeSummary | null;
  readonly figures: Figures | null;
  readonly error: Error | null;
}

/** Makes a lesson's scheme, where it is not there yet, and counts what the lesson stands on. */
export function useLessonRun(lesson: Lesson): LessonRun {
  const { id, story, plantings = [] } = lesson;
  const made = useMadeUp({
    key: `lesson-${id}`,
    story,
    ...(plantings.length > 0 && {
      planting: { name: JSON.stringify(plantings), plant: (files) => plant(files, plantings).files },
    }),
  });
  const asks = useMemo(() => asksOf(lesson), [lesson]);
  const { figures, error } = useLessonFigures(made.data ?? null, asks);
  return { scheme: made.data ?? null, figures, error: made.error ?? error };
}
