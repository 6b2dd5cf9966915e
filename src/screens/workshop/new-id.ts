import { newId } from '#state';

/** Two devices never call different lessons the same, nor one device a new one as one that is gone. */
export function newLessonId(): string {
  return `lesson-${newId()}`;
}
