/**
 * workshop: made-up schemes to look at, learn from and test with.
 * In: a story and a seed. Out: a scheme's files, the same to the byte for the same story.
 * Never: holds real people's records, or knows how figures are computed.
 */
export { makeScheme, type MadeUpFile, type MadeUpScheme } from './maker/make.ts';
export { SAMPLES, type Sample } from './samples.ts';
export { PLAIN_STORY, type Oddities, type Product, type Provider, type Story, type Trend } from './story.ts';
export { LESSONS, lessonOf } from './lessons/finished.ts';
export {
  AUDIENCES,
  wordsNeeded,
  type Audience,
  type ChoiceQuestion,
  type FigureAt,
  type FigureName,
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
  monthsOffered,
  positionOf,
  reckoned,
  valueAt,
  type Ask,
  type Figures,
  type Known,
} from './lessons/reckon.ts';
export { readTyped } from './lessons/typed.ts';
