import * as v from 'valibot';
import { plantedOutside } from '../errors/plant.ts';
import { isRecord, parsed, shortened } from '../reading.ts';
import { PLAIN_STORY } from '../story.ts';
import { wordsNeeded, type Lesson, type Step } from './lesson.ts';
import { LessonShape, SHAPE_FAULTS, WordsShape } from './lesson-shape.ts';

/** What a lesson lacks that is otherwise whole: what its writer has still to do. */
export const LESSON_LACKS = [
  'missing-word',
  'unknown-number',
  'too-few-options',
  'no-right-option',
  'several-right-options',
  'no-limit',
  'ends-before-start',
  'planted-outside',
] as const;

/** What is wrong with a lesson's file. */
export const LESSON_FAULTS = [
  'too-large',
  'not-json',
  'other-format',
  'newer-version',
  'bad-value',
  'unknown-field',
  ...SHAPE_FAULTS,
  ...LESSON_LACKS,
] as const;

export interface LessonFault {
  readonly code: (typeof LESSON_FAULTS)[number];
  /** The field, as a path with dots; empty for the whole file. */
  readonly where: string;
  /** What stands there, shortened. */
  readonly found: string;
}

/** A lesson that carries its words with it. */
export type OwnLesson = Lesson & { readonly words: Readonly<Record<string, string>> };

/** A lesson as it is kept and passed on: all of it in one file. */
export interface LessonDocument {
  readonly format: 'schemescope-lesson';
  readonly version: 1;
  /** The language of its words, as BCP 47 has it. */
  readonly language: string;
  readonly lesson: Omit<Lesson, 'words'>;
  readonly words: Readonly<Record<string, string>>;
}

export type LessonRead =
  { readonly lesson: OwnLesson; readonly language: string } | { readonly faults: readonly LessonFault[] };

/** As long as the longest words of the most steps. */
const MOST_CHARACTERS = 4_000_000;
/** Bytes of a lesson's file at most: a letter takes up to three. */
export const MOST_LESSON_BYTES = 3 * MOST_CHARACTERS;
const FORMAT = 'schemescope-lesson';
const VERSION = 1;

const Shape = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)),
  lesson: LessonShape,
  words: WordsShape,
});

/** A lesson's document; words that none of its steps has are left out. */
export function lessonDocument(lesson: OwnLesson, language: string): LessonDocument {
  const { words, ...rest } = lesson;
  const known = wordsKnown(lesson);
  return {
    format: FORMAT,
    version: VERSION,
    language,
    lesson: rest,
    words: Object.fromEntries(Object.entries(words).filter(([key]) => known.has(key))),
  };
}

/** A lesson as the text of its file. */
export function lessonText(lesson: OwnLesson, language: string): string {
  return `${JSON.stringify(lessonDocument(lesson, language), null, 1)}\n`;
}

/**
 * Reads a lesson from the text of its file, or from what was kept of one. Every value is checked; a file of which
 * anything is wrong, or to which anything is wanting, is refused whole, with where.
 */
export function readLesson(input: unknown): LessonRead {
  const read = readDraft(input);
  if ('faults' in read) return read;
  const known = wordsKnown(read.lesson);
  const strange = Object.keys(read.lesson.words).filter((key) => !known.has(key));
  const faults = [
    ...strange.map((key): LessonFault => ({ code: 'unknown-field', where: `words.${key}`, found: '' })),
    ...lacksOf(read.lesson),
  ];
  return faults.length > 0 ? { faults } : read;
}

/** Reads a lesson that may be unfinished: all that is there is checked, but nothing need be complete. */
export function readDraft(input: unknown): LessonRead {
  if (typeof input === 'string' && input.length > MOST_CHARACTERS)
    return refused('too-large', '', String(input.length));
  const file = typeof input === 'string' ? parsed(input) : input;
  if (!isRecord(file)) return refused('not-json', '', typeof input === 'string' ? input : '');
  if (file.format !== FORMAT) return refused('other-format', 'format', file.format);
  if (typeof file.version === 'number' && file.version > VERSION)
    return refused('newer-version', 'version', file.version);
  const read = v.safeParse(Shape, withPlainStory(file));
  if (read.success) {
    const { lesson, words, language } = read.output;
    return { lesson: { ...lesson, words }, language };
  }
  return {
    faults: read.issues.map((issue) => ({
      code: codeOf(issue),
      where: v.getDotPath(issue) ?? '',
      found: shortened(issue.input),
    })),
  };
}

/** What a story does not say is as in the plain one. */
function withPlainStory(file: Readonly<Record<string, unknown>>): unknown {
  const { lesson } = file;
  if (!isRecord(lesson) || !isRecord(lesson.story)) return file;
  return { ...file, lesson: { ...lesson, story: { ...PLAIN_STORY, ...lesson.story } } };
}

function codeOf({ type, expected, message }: v.InferIssue<typeof Shape>): LessonFault['code'] {
  if (type === 'strict_object' && expected === 'never') return 'unknown-field';
  return SHAPE_FAULTS.find((code) => code === message) ?? 'bad-value';
}

function refused(code: LessonFault['code'], where: string, found: unknown): LessonRead {
  return { faults: [{ code, where, found: shortened(found) }] };
}

/** Keys of all words that a lesson can have: those it needs, and the speaker's notes. */
function wordsKnown(lesson: Pick<Lesson, 'steps'>): ReadonlySet<string> {
  return new Set([...wordsNeeded(lesson), ...lesson.steps.map(({ id }) => `${id}.notes`)]);
}

/** All that a lesson lacks, as far as it can be told without its scheme. */
export function lacksOf(lesson: OwnLesson): readonly LessonFault[] {
  return [
    ...wordsNeeded(lesson)
      .filter((key) => !Object.hasOwn(lesson.words, key) || lesson.words[key]?.trim() === '')
      .map((key): LessonFault => ({ code: 'missing-word', where: `words.${key}`, found: '' })),
    ...lesson.steps.flatMap((step, i) => [
      ...strangeNumbers(step, lesson.words),
      ...lacksOfStep(step, `lesson.steps.${i}`),
    ]),
    ...plantingsOutside(lesson),
  ];
}

/** Names in braces that no number of the step stands for: they would be shown as they are written. */
function strangeNumbers({ id, says = {} }: Step, words: OwnLesson['words']): LessonFault[] {
  return Object.entries(words)
    .filter(([key]) => key.startsWith(`${id}.`) && key !== `${id}.notes`)
    .flatMap(([key, text]) =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .filter(([, name = '']) => !Object.hasOwn(says, name))
        .map(([found]): LessonFault => ({ code: 'unknown-number', where: `words.${key}`, found })),
    );
}

function lacksOfStep({ ask, show }: Step, where: string): LessonFault[] {
  const lack = (code: LessonFault['code'], at: string, isLacking: boolean): LessonFault[] =>
    isLacking ? [{ code, where: `${where}.${at}`, found: '' }] : [];
  const trend = show.kind === 'trend' ? show : null;
  const ofShow = lack(
    'ends-before-start',
    'show.from',
    trend?.from !== undefined && trend.from < (trend.to ?? 0),
  );
  if (ask?.kind === 'month') {
    const isPassing = ask.rule === 'first-above' || ask.rule === 'first-below';
    return [
      ...ofShow,
      ...lack('ends-before-start', 'ask.from', ask.from < ask.to),
      ...lack('no-limit', 'ask.than', isPassing && ask.than === undefined),
    ];
  }
  if (ask?.kind !== 'choice') return ofShow;
  // Which of them hold where that depends on figures, only the scheme can tell.
  const isTold = ask.options.every(({ isRight }) => typeof isRight === 'boolean');
  const right = ask.options.filter(({ isRight }) => isRight === true).length;
  const isFew = ask.options.length < 2;
  return [
    ...ofShow,
    ...lack('too-few-options', 'ask.options', isFew),
    ...lack('no-right-option', 'ask.options', !isFew && isTold && right === 0),
    ...lack('several-right-options', 'ask.options', ask.isSeveral !== true && right > 1),
  ];
}

function plantingsOutside({ story, plantings = [] }: Lesson): LessonFault[] {
  // Records worked by hand have no months of their own to plant in.
  const outside = story === 'hand-worked' ? plantings.keys() : plantedOutside(story, plantings);
  return Array.from(outside, (i) => ({
    code: 'planted-outside',
    where: `lesson.plantings.${i}.month`,
    found: plantings[i]?.month ?? '',
  }));
}
