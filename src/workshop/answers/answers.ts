import * as v from 'valibot';
import { lessonDigest } from '../lessons/digest.ts';
import { isNothingGiven } from '../lessons/given.ts';
import type { Lesson, Question } from '../lessons/lesson.ts';
import { mark, type Given, type Marking } from '../lessons/marking.ts';
import type { Progress } from '../lessons/progress.ts';
import type { Figures } from '../lessons/reckon.ts';
import { isRecord, shortened } from '../reading.ts';

/** What is wrong with a file of answers. */
export const ANSWERS_FAULTS = [
  'too-large',
  'not-json',
  'other-format',
  'newer-version',
  'bad-value',
  'unknown-field',
] as const;
export interface AnswersFault {
  readonly code: (typeof ANSWERS_FAULTS)[number];
  /** The field, as a path with dots; empty for the whole file. */
  readonly where: string;
  /** What stands there, shortened. */
  readonly found: string;
}

/** Who answered: the name is what the person chose to be called, the id drawn by lot tells two of the same name apart. */
export interface Participant {
  readonly id: string;
  readonly name: string;
}

/** What somebody did at one step. */
export interface StepAnswer {
  readonly step: string;
  readonly given: Given | null;
  /** How it stood on the device it was given on; whoever gathers answers marks them again. */
  readonly mark: Marking['mark'] | null;
  readonly hints: number;
  readonly isRevealed: boolean;
}

/** The answers of one participant to a lesson, as they are kept and handed on. */
export interface AnswersDocument {
  readonly format: 'schemescope-answers';
  readonly version: 1;
  readonly lesson: { readonly id: string; readonly digest: string };
  readonly participant: Participant;
  /** Counts how often this participant has saved: the clocks of devices without internet are often wrong. */
  readonly edition: number;
  /** As the device's clock said it, by ISO 8601. */
  readonly savedAt: string;
  readonly answers: readonly StepAnswer[];
}

/** Bytes of a file of answers at most: a long lesson takes a tenth of it. */
export const MOST_ANSWERS_BYTES = 40_000;
/** Letters of a participant's id in the name of a file: two of one name in one folder are told apart by them. */
const ID_LETTERS = 4;

/**
 * How the name of a file of answers ends. No two savings of one device have the same: a browser would call the second
 * one otherwise, and whoever looks for it would find the first.
 */
export function answersEnding({
  participant,
  edition,
}: Pick<AnswersDocument, 'participant' | 'edition'>): string {
  return `${participant.id.slice(0, ID_LETTERS)}-${edition}.schemescope-answers.json`;
}

/** Whether a file is of answers by its name, also by one that a browser or a copy has put something into: “… (1).json”. */
export function isAnswersFile(name: string): boolean {
  return /schemescope-answers[^.]*\.json$/i.test(name);
}
export const MOST_NAME_LETTERS = 60;

const FORMAT = 'schemescope-answers';
const VERSION = 1;

/** Letters of an answer that is typed: more than any number needs. */
export const MOST_TYPED_LETTERS = 100;

/** Letters of a code: of a lesson, a step, an option, a participant. */
const code = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** Controls and marks that turn the direction of what follows; joiners stay, which scripts of India need. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(MOST_NAME_LETTERS),
  v.check((text) => !UNSEEN.test(text)),
);

const GivenShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('number'), text: v.pipe(v.string(), v.maxLength(MOST_TYPED_LETTERS)) }),
  v.strictObject({ kind: v.literal('choice'), chosen: v.pipe(v.array(code), v.maxLength(40)) }),
  v.strictObject({ kind: v.literal('month'), month: whole(-24_000, 24_000) }),
]);

const Shape = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  lesson: v.strictObject({ id: code, digest: code }),
  participant: v.strictObject({ id: code, name }),
  edition: whole(1, 1_000_000),
  savedAt: v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40)),
  answers: v.pipe(
    v.array(
      v.strictObject({
        step: code,
        given: v.nullable(GivenShape),
        mark: v.nullable(v.picklist(['right', 'near', 'wrong', 'unreadable', 'unknown'])),
        hints: whole(0, 20),
        isRevealed: v.boolean(),
      }),
    ),
    v.maxLength(200),
    v.check((answers) => new Set(answers.map(({ step }) => step)).size === answers.length),
  ),
});

/** Whether somebody can be called so in a file of answers. */
export function isParticipantName(text: string): boolean {
  return v.is(name, text);
}

/** What a participant did in a lesson, question by question; `figures` are of the lesson's scheme. */
export function answersDocument(
  lesson: Lesson,
  progress: Progress,
  figures: Figures,
  who: Pick<AnswersDocument, 'participant' | 'edition' | 'savedAt'>,
): AnswersDocument {
  return {
    format: FORMAT,
    version: VERSION,
    lesson: { id: lesson.id, digest: lessonDigest(lesson) },
    participant: { id: who.participant.id, name: who.participant.name.trim() },
    edition: who.edition,
    savedAt: who.savedAt,
    answers: lesson.steps.flatMap(({ id, ask }) => {
      const did = progress.answers[id];
      if (!ask || !did) return [];
      const { hints = 0, isRevealed = false } = did;
      const given = did.given && !isNothingGiven(did.given) ? handedOn(did.given, ask) : null;
      return [{ step: id, given, mark: given && mark(ask, given, figures).mark, hints, isRevealed }];
    }),
  };
}

/** An answer as a file of answers can hold it: not longer than one is, and of options that there are. */
function handedOn(given: Given, ask: Question): Given {
  if (given.kind === 'number') return { ...given, text: given.text.slice(0, MOST_TYPED_LETTERS) };
  if (given.kind !== 'choice') return given;
  const ids = ask.kind === 'choice' ? ask.options.map(({ id }) => id) : [];
  return { ...given, chosen: ids.filter((id) => given.chosen.includes(id)) };
}

/** A document as the text of its file. */
export function answersText(document: AnswersDocument): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/**
 * Reads answers from the text of their file, or from what was kept of one. Every value is checked, and a file of which
 * anything is wrong is refused whole, with where.
 */
export function readAnswers(
  input: unknown,
): { readonly document: AnswersDocument } | { readonly faults: readonly AnswersFault[] } {
  if (typeof input === 'string' && input.length > MOST_ANSWERS_BYTES)
    return fault('too-large', '', String(input.length));
  const read = typeof input === 'string' ? parsed(input) : { file: input, odd: null };
  if (!read || !isRecord(read.file)) return fault('not-json', '', typeof input === 'string' ? input : '');
  const { file, odd } = read;
  if (file.format !== FORMAT) return fault('other-format', 'format', file.format);
  if (typeof file.version === 'number' && file.version > VERSION)
    return fault('newer-version', 'version', file.version);
  if (odd !== null) return fault('unknown-field', odd, '');
  const checked = v.safeParse(Shape, file);
  if (checked.success) return { document: checked.output };
  return {
    faults: checked.issues.map((issue) => ({
      code: issue.type === 'strict_object' && issue.expected === 'never' ? 'unknown-field' : 'bad-value',
      where: v.getDotPath(issue) ?? '',
      found: shortened(issue.input),
    })),
  };
}

function fault(code: AnswersFault['code'], where: string, found: unknown) {
  return { faults: [{ code, where, found: shortened(found) }] };
}

/** Names that every object has already: a check of the keys of a file does not see them. */
const ODD_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'];

/** A file's JSON, and the first key in it that no file of ours has; null where it is none, or is nested without end. */
function parsed(written: string): { readonly file: unknown; readonly odd: string | null } | null {
  let odd: string | null = null;
  try {
    const file: unknown = JSON.parse(written.replace(/^\ufeff/, ''), (key, value: unknown) => {
      if (ODD_KEYS.includes(key)) odd ??= key;
      return value;
    });
    return { file, odd };
  } catch {
    return null;
  }
}
