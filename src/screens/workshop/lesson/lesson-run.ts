import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import { keyOfMade, useLessonFigures, useMadeUp, type MadeUpState } from '#state';
import { useWords } from '#ui';
import { asksOf, plant, type Figures, type Lesson } from '#workshop';

/** A lesson ready to be gone through: its scheme and what is counted of it, null until they are there. */
export interface LessonRun {
  readonly scheme: SchemeSummary | null;
  readonly figures: Figures | null;
  readonly error: Error | null;
}

/** Makes a lesson's scheme, where it is not there yet, and counts what the lesson stands on. */
export function useLessonRun(lesson: Lesson): LessonRun {
  const words = useWords();
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
  // Two schemes of one name could not be told apart in the list of all.
  const putRight =
    story === 'hand-worked' ? story : { ...story, name: words.say('lessons.putRight', { name: story.name }) };
  // Where there are no mistakes it is the same scheme, and asked for once.
  const withoutMistakes: MadeUpState = {
    key: keyOfMade({ what: 'lesson', item: id, variant: 'mended' }),
    story: putRight,
  };
  const mended = useMadeUp(hasMistakes ? withoutMistakes : own);
  const asks = useMemo(() => asksOf(lesson), [lesson]);
  const counted = useLessonFigures(made.data ?? null, asks);
  const countedMended = useLessonFigures(mended.data ?? null, asks);
  const mendedName = mended.data?.profile.name ?? null;
  const figures = useMemo((): Figures | null => {
    if (!hasMistakes || !counted.figures) return counted.figures;
    return (
      countedMended.figures && {
        ...counted.figures,
        mended: { ...countedMended.figures, ...(mendedName !== null && { scheme: mendedName }) },
      }
    );
  }, [hasMistakes, counted.figures, countedMended.figures, mendedName]);
  const error = made.error ?? mended.error ?? counted.error ?? countedMended.error;
  return { scheme: made.data ?? null, figures, error };
}
