import { digestOfJson } from '#records';
import type { Lesson } from './lesson.ts';

/**
 * Tells copies of a lesson apart by what its answers depend on: its scheme's story, the mistakes planted, its steps. The
 * words may be of another language.
 */
export function lessonDigest({ story, plantings = [], steps }: Lesson): string {
  return digestOfJson({ story, plantings, steps });
}
