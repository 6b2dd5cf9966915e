import type { Given } from './marking.ts';
import { isRecord } from '../reading.ts';
import { lessonDigest } from './digest.ts';
import type { Lesson } from './lesson.ts';

/** What somebody did at a step. */
export interface StepProgress {
  readonly given: Given;
  readonly isRight: boolean;
  readonly isRevealed: boolean;
  readonly hints: number;
}

/** How far somebody is in a lesson. */
export interface Progress {
  /** The step to go on at. */
  readonly step: string;
  readonly isFinished: boolean;
  readonly answers: Readonly<Record<string, Partial<StepProgress>>>;
  /** By the id of a participant, who has handed in these answers. */
  readonly savedBy?: string;
}

/** Under what a lesson's progress is kept: exercises keep theirs on the same shelf, and no id of those has a space in it. */
export function progressId({ id }: Pick<Lesson, 'id'>): string {
  return `lesson ${id}`;
}

/** Progress as it is kept, with what tells the lesson from a changed one of the same id. */
export function keptProgress(progress: Progress, lesson: Lesson): Progress & { readonly digest: string } {
  return { ...progress, digest: lessonDigest(lesson) };
}

/** Where a lesson begins. */
export function freshProgress({ steps }: Pick<Lesson, 'steps'>): Progress {
  return { step: steps[0]?.id ?? '', isFinished: false, answers: {} };
}

/**
 * Reads what was kept of a lesson's progress, checked as a file would be: what belongs to no step, or is of another
 * form, is taken as not done, and so is all of it where the lesson is another by now: its answers were to other questions.
 */
export function progressFrom(content: unknown, lesson: Lesson): Progress {
  const fresh = freshProgress(lesson);
  if (!isRecord(content)) return fresh;
  const { step, answers, digest, savedBy } = content;
  if (digest !== undefined && digest !== lessonDigest(lesson)) return fresh;
  const kept = isRecord(answers) ? answers : {};
  return {
    step: lesson.steps.find(({ id }) => id === step)?.id ?? fresh.step,
    isFinished: content.isFinished === true,
    ...(typeof savedBy === 'string' && { savedBy }),
    answers: Object.fromEntries(
      lesson.steps.flatMap(({ id }) => {
        const one = Object.hasOwn(kept, id) ? kept[id] : null;
        return isRecord(one) ? [[id, stepFrom(one)]] : [];
      }),
    ),
  };
}

function stepFrom(kept: Readonly<Record<string, unknown>>): Partial<StepProgress> {
  const given = givenFrom(kept.given);
  const hints = kept.hints;
  return {
    ...(given && { given }),
    isRight: given !== null && kept.isRight === true,
    isRevealed: kept.isRevealed === true,
    hints: typeof hints === 'number' && Number.isInteger(hints) && hints >= 0 && hints < 20 ? hints : 0,
  };
}

function givenFrom(kept: unknown): Given | null {
  if (!isRecord(kept)) return null;
  const { kind, text, chosen, month } = kept;
  if (kind === 'number' && typeof text === 'string') return { kind, text: text.slice(0, 100) };
  if (kind === 'month' && typeof month === 'number' && Number.isInteger(month)) return { kind, month };
  if (kind === 'choice' && Array.isArray(chosen))
    return { kind, chosen: chosen.filter((one) => typeof one === 'string') };
  return null;
}
