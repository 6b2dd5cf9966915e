import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import { keyOfMade, useLessonFigures, useMadeUp, type MadeUpState } from '#state';
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
  const hasMistakes = plantings.length > 0;
  const own: MadeUpState = {
    key: keyOfMade({ what: 'lesson', item: id, variant: 'plain' }),
    story,
    ...(hasMistakes && {
      planting: { name: JSON.stringify(plantings), plant: (files) => plant(files, plantings).files },
    }),
  };
  const made = useMadeUp(own);
  // Where there are no mistakes it is the same scheme, and asked for once.
  const withoutMistakes: MadeUpState = {
    key: keyOfMade({ what: 'lesson', item: id, variant: 'mended' }),
    story,
  };
  const mended = useMadeUp(hasMistakes ? withoutMistakes : own);
  const asks = useMemo(() => asksOf(lesson), [lesson]);
  const counted = useLessonFigures(made.data ?? null, asks);
  const countedMended = useLessonFigures(mended.data ?? null, asks);
  const figures = useMemo((): Figures | null => {
    if (!hasMistakes || !counted.figures) return counted.figures;
    return countedMended.figures && { ...counted.figures, mended: countedMended.figures };
  }, [hasMistakes, counted.figures, countedMended.figures]);
  const error = made.error ?? mended.error ?? counted.error ?? countedMended.error;
  return { scheme: made.data ?? null, figures, error };
}
