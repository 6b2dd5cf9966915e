import type { Lesson } from './lesson.ts';
import { BOARD_LESSON } from './board.ts';
import { EARNED_LESSON } from './earned.ts';
import { FOUR_RATIOS_LESSON } from './four-ratios.ts';
import { LATE_CLAIMS_LESSON } from './late-claims.ts';
import { MATERNITY_LESSON } from './maternity.ts';
import { PROMPTNESS_LESSON } from './promptness.ts';
import { RATIO_LESSON } from './ratio.ts';
import { RENEWAL_LESSON } from './renewal.ts';
import { SELECTION_LESSON } from './selection.ts';
import { SMALL_NUMBERS_LESSON } from './small-numbers.ts';

/** The lessons that come with the app, in the order in which they build on one another. */
export const LESSONS: readonly Lesson[] = [
  RATIO_LESSON,
  FOUR_RATIOS_LESSON,
  EARNED_LESSON,
  RENEWAL_LESSON,
  LATE_CLAIMS_LESSON,
  PROMPTNESS_LESSON,
  MATERNITY_LESSON,
  SELECTION_LESSON,
  SMALL_NUMBERS_LESSON,
  BOARD_LESSON,
];

/** The finished lesson with an id, undefined for any other text. */
export function lessonOf(id: string): Lesson | undefined {
  return LESSONS.find((lesson) => lesson.id === id);
}
