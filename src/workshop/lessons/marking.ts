import type { Reason } from '#units';
import type { ChoiceQuestion, MonthQuestion, NumberQuestion, Question } from './lesson.ts';
import { holds, monthsOffered, reckoned, type Figures, type MonthOffered } from './reckon.ts';
import { readTyped } from './typed.ts';

/** What somebody answered: as typed, the options chosen, or the month in which the period ends. */
export type Given =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'month'; readonly month: number };

/** How an answer stands. `off` is how far: in the question's unit, in months, or in options chosen wrongly. */
export type Marking =
  | { readonly mark: 'right' | 'near' | 'wrong'; readonly off: number; readonly reason: null }
  /** Not a number, or an answer to another question. */
  | { readonly mark: 'unreadable'; readonly off: null; readonly reason: null }
  /** The scheme does not say. */
  | { readonly mark: 'unknown'; readonly off: null; readonly reason: Reason };

/** So many times the tolerance is near still. */
const NEAR = 4;

const UNREADABLE: Marking = { mark: 'unreadable', off: null, reason: null };

/** Marks an answer against what the lesson's scheme comes to. */
export function mark(question: Question, given: Given, figures: Figures): Marking {
  if (question.kind === 'number' && given.kind === 'number') return markNumber(question, given.text, figures);
  if (question.kind === 'choice' && given.kind === 'choice')
    return markChoice(question, given.chosen, figures);
  if (question.kind === 'month' && given.kind === 'month') return markMonth(question, given.month, figures);
  return UNREADABLE;
}

/**
 * How far from a right answer another is right still, in the question's unit: its tolerance, and never less than half of
 * the last digit that a screen shows, so that what stands there can be typed. Money below 100 is shown with two decimals.
 */
export function roomOf({ unit, tolerance }: NumberQuestion, right: number): number {
  return Math.max(tolerance * Math.abs(right), HALF_BY_A_HAIR * lastDigitOf(unit, Math.abs(right)));
}

/** Half, and so much more that what was rounded by exactly half a digit is not lost in binary fractions. */
const HALF_BY_A_HAIR = 0.5 + 1e-9;

/** What the last digit counts that a number of a unit is shown with. */
function lastDigitOf(unit: NumberQuestion['unit'], size: number): number {
  switch (unit) {
    case 'share':
    case 'ratio':
    case 'points':
      return 0.001;
    case 'score':
      return 0.01;
    case 'money':
    case 'money-squared':
      return size >= 100 ? 1 : 0.01;
    case 'person-years':
      return size >= 100 ? 1 : 0.1;
    default:
      return 0.1;
  }
}

function markNumber(question: NumberQuestion, text: string, figures: Figures): Marking {
  const { answer, unit } = question;
  const right = reckoned(answer, figures);
  if (right.number === null) return { mark: 'unknown', off: null, reason: right.reason };
  const typed = readTyped(text);
  if (!typed) return UNREADABLE;
  const isShare = unit === 'share' || unit === 'ratio' || unit === 'points';
  // Without its sign a share may have been meant as a percentage or as a part of one: whichever comes nearer.
  const meant = typed.readings.flatMap((number) => {
    if (typed.isPercent) return [number / 100];
    return isShare ? [number / 100, number] : [number];
  });
  const off = meant
    .map((number) => number - right.number)
    .reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  const room = roomOf(question, right.number);
  const distance = Math.abs(off);
  return {
    mark: distance <= room ? 'right' : distance <= NEAR * room ? 'near' : 'wrong',
    off,
    reason: null,
  };
}

/** The options that are right; null where the scheme does not say of one. */
export function rightOptions({ options }: ChoiceQuestion, figures: Figures): readonly string[] | null {
  const right: string[] = [];
  for (const { id, isRight } of options) {
    const is = typeof isRight === 'boolean' ? isRight : holds(isRight, figures);
    if (is === null) return null;
    if (is) right.push(id);
  }
  return right;
}

function markChoice(question: ChoiceQuestion, chosen: readonly string[], figures: Figures): Marking {
  const right = rightOptions(question, figures);
  if (!right) return { mark: 'unknown', off: null, reason: 'outside-records' };
  if (chosen.length === 0) return UNREADABLE;
  const off = question.options.filter(({ id }) => right.includes(id) !== chosen.includes(id)).length;
  if (off === 0) return { mark: 'right', off, reason: null };
  const isNear = question.isSeveral === true && off === 1;
  return { mark: isNear ? 'near' : 'wrong', off, reason: null };
}

/**
 * The periods that answer a question after a month: several where values are the same, none where none does. What a
 * month without a value hides is not known: no rise, and no passing of a level, is told of the month behind it, nor of
 * the first one offered.
 */
export function rightMonths(question: MonthQuestion, figures: Figures): readonly MonthOffered[] {
  const offered = monthsOffered(question, figures);
  const before = (i: number) => offered[i - 1]?.value ?? null;
  const best = (score: (value: number, i: number) => number | null) => {
    const scores = offered.map(({ value }, i) => (value === null ? null : score(value, i)));
    const most = Math.max(...scores.flatMap((one) => one ?? []));
    return offered.filter((_, i) => scores[i] === most);
  };
  switch (question.rule) {
    case 'highest':
      return best((value) => value);
    case 'lowest':
      return best((value) => -value);
    case 'largest-rise':
      return best((value, i) => {
        const from = before(i);
        return from === null ? null : value - from;
      });
    case 'first-above':
    case 'first-below': {
      const than = question.than ? reckoned(question.than, figures).number : null;
      const isPast = (value: number | null) =>
        value !== null && than !== null && (question.rule === 'first-above' ? value > than : value < than);
      const first = offered.findIndex(({ value }) => isPast(value));
      // Whether it was passed before is not known where nothing stands before it.
      return before(first) === null ? [] : offered.slice(first, first + 1);
    }
  }
}

function markMonth(question: MonthQuestion, month: number, figures: Figures): Marking {
  const right = rightMonths(question, figures).map(({ period }) => period.last);
  if (right.length === 0) return { mark: 'unknown', off: null, reason: 'outside-records' };
  if (monthsOffered(question, figures).every(({ period }) => period.last !== month)) return UNREADABLE;
  const off = right.map((one) => month - one).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  return { mark: off === 0 ? 'right' : Math.abs(off) === 1 ? 'near' : 'wrong', off, reason: null };
}
