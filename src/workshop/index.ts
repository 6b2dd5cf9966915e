/**
 * workshop: made-up schemes to look at, learn from and test with, and examples to work through.
 * In: a story and a seed, or a case worked by hand. Out: a scheme's files, the same to the byte for the same story; steps.
 * Never: holds real people's records, or computes a figure in another way than the indicators do.
 */
export { makeScheme, makeSchemeInStretches, type MadeUpFile, type MadeUpScheme } from './maker/make.ts';
export {
  LEVER_GROUPS,
  leversOf,
  LEVERS,
  numberIn,
  storyWith,
  topOf,
  type Lever,
  type LeverGroup,
  type LeverKind,
  type LeverPath,
  type OtherField,
} from './maker/levers.ts';
export {
  afterAnswer,
  afterHint,
  betterOf,
  exerciseProgress,
  keptExerciseProgress,
  freshAttempt,
  HINTS,
  isOver,
  leftOf,
  nextHint,
  pointsFor,
  type Attempt,
  type Best,
  type ExerciseProgress,
  type Hint,
} from './errors/attempt.ts';
export { EFFECTS, effectOf, type Effect } from './errors/effects.ts';
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
export { HAND_WORKED_FILES, HAND_WORKED_YEAR, handWorked, type HandWorkedTable } from './hand-worked.ts';
export { countedOf, type Inputs } from './what-if/counted-of.ts';
export { changed, type Move, type MoveReason } from './what-if/changed.ts';
export { changedGroups } from './what-if/changed-groups.ts';
export {
  assumptionsFrom,
  beginningMeasures,
  priceBeginning,
  type Begun,
  type PriceBeginning,
  type TellableAssumption,
} from './what-if/beginning.ts';
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
  MONTH_RULES,
  wordsNeeded,
  type Audience,
  type ChoiceQuestion,
  type FigureAt,
  type FigureName,
  type FigureOfGroups,
  type Lesson,
  type LessonStory,
  type MonthQuestion,
  type NumberQuestion,
  type NumberShown,
  type Question,
  type MonthRule,
  type Option,
  type Reckoning,
  type SaidNumber,
  type SaidUnit,
  type Show,
  type Step as LessonStep,
} from './lessons/lesson.ts';
export { filesFrom, filesInStretches, filesOfLesson } from './lessons/lesson-files.ts';
export {
  lacksOf,
  LESSON_FAULTS,
  lessonDocument,
  lessonText,
  MOST_LESSON_BYTES,
  readDraft,
  readLesson,
  type LessonDocument,
  type LessonFault,
  type OwnLesson,
} from './lessons/lesson-document.ts';
export { problemsOf, type LessonProblem } from './lessons/checking.ts';
export {
  freeName,
  hintAdded,
  hintRemoved,
  newLesson,
  optionAdded,
  ownCopy,
  stepAdded,
  stepCopied,
  stepMoved,
  stepPutBack,
  stepRemoved,
  withNumberIn,
  withOptions,
  withStep,
  withWord,
} from './lessons/editing.ts';
export { MOST as MOST_IN_LESSON, splitsOf, UNITS_SAID } from './lessons/lesson-shape.ts';
export { isNothingGiven } from './lessons/given.ts';
export { mark, rightMonths, rightOptions, type Given, type Marking } from './lessons/marking.ts';
export {
  phaseCode,
  phasesOf,
  stopAt,
  stopBeside,
  stopsOf,
  type Phase,
  type Stop,
} from './lessons/presenting.ts';
export {
  freshProgress,
  keptProgress,
  progressFrom,
  progressId,
  type Progress,
  type StepProgress,
} from './lessons/progress.ts';
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
export { lessonDigest } from './lessons/digest.ts';
export {
  ANSWERS_FAULTS,
  answersDocument,
  answersEnding,
  answersText,
  isAnswersFile,
  isParticipantName,
  MOST_ANSWERS_BYTES,
  MOST_NAME_LETTERS,
  MOST_TYPED_LETTERS,
  readAnswers,
  type AnswersDocument,
  type AnswersFault,
  type Participant,
} from './answers/answers.ts';
export {
  MOST_IN_ROOM,
  participantsFrom,
  PARTICIPANTS_ID,
  roomSizeFrom,
  ROOM_SIZE_ID,
  saverOf,
  type KnownParticipant,
} from './answers/round.ts';
export { answersId, arrivalOf, type Arrival } from './answers/gathering.ts';
export {
  markedAt,
  scoreOf,
  tallyOf,
  withinFences,
  type Marked,
  type Standing,
  type Tally,
} from './answers/tally.ts';
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
  claimsExpected,
  MOST_STORY_BYTES,
  MOST_NAME,
  readStory,
  STORY_FAULTS,
  storyDocument,
  storyLacks,
  storyText,
  type StoryDocument,
  type StoryFault,
} from './story-document.ts';
