import { plant } from '../errors/plant.ts';
import { HAND_WORKED_FILES } from '../hand-worked.ts';
import { makeScheme, makeSchemeInStretches, type MadeUpFile } from '../maker/make.ts';
import type { Lesson, LessonStory } from './lesson.ts';

/** The files of what a lesson's scheme is made from. */
export function filesFrom(story: LessonStory): readonly MadeUpFile[] {
  return story === 'hand-worked' ? HAND_WORKED_FILES : makeScheme(story).files;
}

/** The same, with turns for others in between, where many families take long. */
export async function filesInStretches(story: LessonStory): Promise<readonly MadeUpFile[]> {
  return story === 'hand-worked' ? HAND_WORKED_FILES : (await makeSchemeInStretches(story)).files;
}

/** The files of a lesson's scheme, with the mistakes planted in them. */
export function filesOfLesson({ story, plantings = [] }: Pick<Lesson, 'story' | 'plantings'>) {
  return plant(filesFrom(story), plantings).files;
}
