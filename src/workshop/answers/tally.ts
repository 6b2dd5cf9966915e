import { isNothingGiven } from '../lessons/given.ts';
import type { Lesson, Question } from '../lessons/lesson.ts';
import { mark, rightMonths, rightOptions, roomOf, type Marking } from '../lessons/marking.ts';
import { monthsOffered, reckoned, type Figures } from '../lessons/reckon.ts';
import type { AnswersDocument, StepAnswer } from './answers.ts';

/** How many of a room stand how at a question. */
export interface Standing extends Readonly<Record<Marking['mark'], number>> {
  /** Who has given an answer, whatever it is. */
  readonly answered: number;
  /** Who has handed answers in, but none to this question. */
  readonly unanswered: number;
  /** Who had the answer shown. */
  readonly revealed: number;
}

/** What a room answered to a question. */
export type Tally = { readonly standing: Standing } & (
  | {
      readonly kind: 'choice';
      /** In the order of the question; `isRight` is null where the scheme does not say. */
      readonly options: ReadonlyArray<{
        readonly id: string;
        readonly count: number;
        readonly isRight: boolean | null;
      }>;
    }
  | {
      readonly kind: 'number';
      /** What was meant, in the question's unit, the lowest first. */
      readonly numbers: readonly number[];
      /** Null where the scheme does not say. */
      readonly right: { readonly number: number; readonly from: number; readonly to: number } | null;
    }
  | {
      readonly kind: 'month';
      /** The months on offer, by the month in which their period ends. */
      readonly months: ReadonlyArray<{
        readonly last: number;
        readonly count: number;
        readonly isRight: boolean;
      }>;
    }
);

/** A participant's answer to a question, marked here and not as the file says. */
export interface Marked {
  readonly document: AnswersDocument;
  readonly answer: StepAnswer | null;
  readonly marking: Marking | null;
}

/** Marks what each participant answered at a step; nothing typed and nothing chosen is no answer. */
export function markedAt(
  step: string,
  question: Question,
  documents: readonly AnswersDocument[],
  figures: Figures,
): readonly Marked[] {
  return documents.map((document) => {
    const answer = document.answers.find((one) => one.step === step) ?? null;
    const given = answer?.given && !isNothingGiven(answer.given) ? answer.given : null;
    return { document, answer, marking: given && mark(question, given, figures) };
  });
}

/** Counts what a room answered to a question. */
export function tallyOf(question: Question, marked: readonly Marked[], figures: Figures): Tally {
  const standing = standingOf(marked);
  if (question.kind === 'choice') {
    const right = rightOptions(question, figures);
    const options = question.options.map(({ id }) => ({
      id,
      count: marked.filter(
        ({ answer }) => answer?.given?.kind === 'choice' && answer.given.chosen.includes(id),
      ).length,
      isRight: right?.includes(id) ?? null,
    }));
    return { kind: 'choice', standing, options };
  }
  if (question.kind === 'month') {
    const right = rightMonths(question, figures).map(({ period }) => period.last);
    const months = monthsOffered(question, figures).map(({ period: { last } }) => ({
      last,
      count: marked.filter(({ answer }) => answer?.given?.kind === 'month' && answer.given.month === last)
        .length,
      isRight: right.includes(last),
    }));
    return { kind: 'month', standing, months };
  }
  const { number } = reckoned(question.answer, figures);
  if (number === null) return { kind: 'number', standing, numbers: [], right: null };
  const numbers = marked.flatMap(({ marking }) =>
    typeof marking?.off === 'number' ? [number + marking.off] : [],
  );
  const room = roomOf(question, number);
  return {
    kind: 'number',
    standing,
    numbers: numbers.toSorted((a, b) => a - b),
    right: { number, from: number - room, to: number + room },
  };
}

function standingOf(marked: readonly Marked[]): Standing {
  const count = (is: Marking['mark']) => marked.filter(({ marking }) => marking?.mark === is).length;
  const answered = marked.filter(({ marking }) => marking !== null).length;
  return {
    right: count('right'),
    near: count('near'),
    wrong: count('wrong'),
    unreadable: count('unreadable'),
    unknown: count('unknown'),
    answered,
    unanswered: marked.length - answered,
    revealed: marked.filter(({ answer }) => answer?.isRevealed).length,
  };
}

/** So many times the distance between the hinges, beyond them, numbers are far out. */
const FAR = 3;

/**
 * Numbers near enough to one another to be drawn on one scale, and how many lie far below and far above: outside the outer
 * fences of Tukey (Exploratory Data Analysis, 1977, chapter 2), so that one slip of the hand does not press all others
 * together. `numbers` are in order.
 */
export function withinFences(numbers: readonly number[]): {
  readonly within: readonly number[];
  readonly below: readonly number[];
  readonly above: readonly number[];
} {
  const half = Math.ceil(numbers.length / 2);
  const lower = medianOf(numbers.slice(0, half));
  const upper = medianOf(numbers.slice(numbers.length - half));
  // Where half of a room agree there is no distance to go by; what is twice as much is still near.
  const spread = Math.max(upper - lower, Math.abs(medianOf(numbers)) / FAR);
  const [from, to] = [lower - FAR * spread, upper + FAR * spread];
  return {
    within: numbers.filter((number) => number >= from && number <= to),
    below: numbers.filter((number) => number < from),
    above: numbers.filter((number) => number > to),
  };
}

function medianOf(numbers: readonly number[]): number {
  const at = (numbers.length - 1) / 2;
  return ((numbers[Math.floor(at)] ?? 0) + (numbers[Math.ceil(at)] ?? 0)) / 2;
}

/** How many of a lesson's questions a participant has answered, and how many rightly. */
export function scoreOf(
  lesson: Lesson,
  document: AnswersDocument,
  figures: Figures,
): { readonly asked: number; readonly answered: number; readonly right: number } {
  const markings = lesson.steps.flatMap(({ id, ask }) =>
    ask ? markedAt(id, ask, [document], figures).map(({ marking }) => marking) : [],
  );
  return {
    asked: markings.length,
    answered: markings.filter((marking) => marking !== null).length,
    right: markings.filter((marking) => marking?.mark === 'right').length,
  };
}
