/**
 * workshop: made-up schemes to look at, learn from and test with.
 * In: a story and a seed. Out: a scheme's files, the same to the byte for the same story.
 * Never: holds real people's records, or knows how figures are computed.
 */
export { makeScheme, type MadeUpFile, type MadeUpScheme } from './maker/make.ts';
export { SAMPLES, type Sample } from './samples.ts';
export {
  PLAIN_STORY,
  type Oddities,
  type Product,
  type Provider,
  type Season,
  type Story,
  type Trend,
} from './story.ts';
export {
  MISTAKES,
  MISTAKES_OF,
  plant,
  PLANTED_FILES,
  type Mistake,
  type Planted,
  type PlantedFile,
  type Planting,
} from './errors/plant.ts';
export { ERROR_EXERCISES, type ErrorExercise } from './errors/exercises.ts';
export { markSpotted, pointsOf, type Spotted, type SpottedMark } from './errors/marking.ts';
export {
  readStory,
  STORY_FAULTS,
  storyDocument,
  storyText,
  type StoryDocument,
  type StoryFault,
} from './story-document.ts';
