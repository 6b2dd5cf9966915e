import { ERROR_EXERCISES, storyLacks, type ErrorExercise } from '#workshop';
import type { Words } from '#words';
import type { KeptStory } from '../make/stories.ts';

/** How the exercises made of stories of one's own are named in addresses. */
const OWN = 'own-';

/** The id of the exercise that a story of one's own makes, by the story's. */
export function ownExerciseId(story: string): string {
  return `${OWN}${story}`;
}

/** What a screen shows of an exercise: those that come with the app, and those made of stories of one's own. */
export interface ExerciseShown extends Pick<ErrorExercise, 'id' | 'story' | 'plantings'> {
  readonly level: ErrorExercise['level'] | null;
  readonly name: string;
  readonly brief: string;
}

/** The exercises that come with the app. */
export function readyExercises(words: Words): readonly ExerciseShown[] {
  return ERROR_EXERCISES.map((exercise) => ({
    ...exercise,
    name: words.sayCode('errors.exercise', exercise.id),
    brief: words.sayCode(`errors.exercise.${exercise.id}`, 'brief'),
  }));
}

/** The stories of one's own in which mistakes are planted that can be found, as exercises. */
export function ownExercises(stories: readonly KeptStory[], words: Words): readonly ExerciseShown[] {
  return stories.flatMap(({ id, document }) =>
    document && document.plantings.length > 0 && storyLacks(document).length === 0
      ? [
          {
            ...document,
            id: ownExerciseId(id),
            level: null,
            name: document.story.name,
            brief: words.say('errors.ownBrief'),
          },
        ]
      : [],
  );
}
