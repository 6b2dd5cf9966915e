/**
 * workshop: made-up schemes to look at, learn from and test with, and examples to work through.
 * In: a story and a seed, or a case worked by hand. Out: a scheme's files, the same to the byte for the same story; steps.
 * Never: holds real people's records, or computes a figure in another way than the indicators do.
 */
export { makeScheme, type MadeUpFile, type MadeUpScheme } from './maker/make.ts';
export { SAMPLES, type Sample } from './samples.ts';
export {
  slotsOf,
  workedSteps,
  type CaseInputs,
  type CaseSlot,
  type StepPlace,
  type Worked,
  type WorkedCase,
  type WorkedStep,
} from './worked-steps.ts';
export { HAND_WORKED_FILES, HAND_WORKED_YEAR } from './hand-worked.ts';
export { countedOf, type Inputs } from './what-if/counted-of.ts';
export { changed, type Move, type MoveReason } from './what-if/changed.ts';
export { CLAIMS_RATIOS, claimsRatios, RATIO_MEASURES, type RatioMeasure } from './what-if/ratios.ts';
export { sharing, shiftsOf, type Shift } from './what-if/sharing.ts';
export {
  linesFrom,
  PLAIN_LINES,
  priced,
  PRICING_MEASURES,
  type BenefitLine,
  type Loadings,
  type Price,
} from './what-if/pricing.ts';
export { projected, usedUpIn, type Assumptions, type ProjectedYear } from './what-if/projection.ts';
export { LESSONS, lessonOf } from './lessons/finished.ts';
export {
  AUDIENCES,
  wordsNeeded,
  type Audience,
  type ChoiceQuestion,
  type FigureAt,
  type FigureName,
  type FigureOfGroups,
  type Lesson,
  type MonthQuestion,
  type NumberQuestion,
  type Question,
  type Reckoning,
  type Show,
  type Step as LessonStep,
} from './lessons/lesson.ts';
export { mark, rightMonths, rightOptions, type Given, type Marking } from './lessons/marking.ts';
export { freshProgress, progressFrom, type Progress, type StepProgress } from './lessons/progress.ts';
export {
  asksOf,
  funnelOfGroups,
  monthsOffered,
  positionOf,
  reckoned,
  valueAt,
  type Ask,
  type Figures,
  type FunnelOfGroups,
  type Known,
  type SizedGroup,
} from './lessons/reckon.ts';
export { readTyped } from './lessons/typed.ts';
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
