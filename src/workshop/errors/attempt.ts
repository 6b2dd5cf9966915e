import { digestOfJson } from '#records';
import { isRecord } from '../reading.ts';
import type { ErrorExercise } from './exercises.ts';
import { markSpotted, pointsOf, type Spotted, type SpottedMark } from './marking.ts';
import type { Planting } from './plant.ts';

/** What is told of a mistake for points, one after another: the file, where the app shows it, the time. */
export const HINTS = ['file', 'where', 'month'] as const;
export type Hint = (typeof HINTS)[number];

/** One go at an exercise. */
export interface Attempt {
  /** The mistakes found, by their places in the exercise's list. */
  readonly found: readonly number[];
  readonly near: number;
  readonly wrong: number;
  /** How many hints were taken for each mistake. */
  readonly hints: readonly number[];
  /** Whether the answers were shown before all were found. */
  readonly isShown: boolean;
  /** On the clock so far. */
  readonly seconds: number;
}

/** The best of all goes. */
export interface Best {
  readonly points: number;
  readonly seconds: number;
}

/** What is kept of an exercise on a device. */
export interface ExerciseProgress {
  readonly attempt: Attempt | null;
  readonly best: Best | null;
}

/** A go at an exercise with so many mistakes, not begun. */
export function freshAttempt(mistakes: number): Attempt {
  return { found: [], near: 0, wrong: 0, hints: Array(mistakes).fill(0), isShown: false, seconds: 0 };
}

/** The mistakes that are not found yet, by place. */
export function leftOf({ found }: Attempt, plantings: readonly Planting[]): readonly number[] {
  return plantings.flatMap((_, i) => (found.includes(i) ? [] : [i]));
}

/** Whether nothing is left to find. */
export function isOver(attempt: Attempt, plantings: readonly Planting[]): boolean {
  return attempt.isShown || leftOf(attempt, plantings).length === 0;
}

/** Marks an answer, and how the go stands after it. */
export function afterAnswer(
  attempt: Attempt,
  said: Spotted,
  plantings: readonly Planting[],
): { readonly attempt: Attempt; readonly marked: SpottedMark } {
  const left = leftOf(attempt, plantings);
  const marked = markSpotted(
    said,
    left.flatMap((i) => plantings[i] ?? []),
  );
  if (marked.mark === 'near') return { marked, attempt: { ...attempt, near: attempt.near + 1 } };
  if (marked.mark === 'wrong') return { marked, attempt: { ...attempt, wrong: attempt.wrong + 1 } };
  const found = left.find((i) => plantings[i] === marked.planting);
  return {
    marked,
    attempt: { ...attempt, found: [...attempt.found, ...(found === undefined ? [] : [found])] },
  };
}

/** The hint to be had next: for the first mistake that is not found and of which not all is told; null where there is none. */
export function nextHint(
  attempt: Attempt,
  plantings: readonly Planting[],
): { readonly mistake: number; readonly hint: Hint } | null {
  for (const mistake of leftOf(attempt, plantings)) {
    const hint = HINTS[attempt.hints[mistake] ?? 0];
    if (hint) return { mistake, hint };
  }
  return null;
}

/** A go after one more hint for a mistake. */
export function afterHint(attempt: Attempt, mistake: number): Attempt {
  return { ...attempt, hints: attempt.hints.map((taken, i) => (i === mistake ? taken + 1 : taken)) };
}

/** Points of a go as it stands, 0..100. */
export function pointsFor({ near, wrong, hints, isShown }: Attempt): number {
  return pointsOf({ near, wrong, isShown, hints: hints.reduce((sum, taken) => sum + taken, 0) });
}

/** The better of what was best so far and a go that is over: more points, or as many in less time. */
export function betterOf(best: Best | null, attempt: Attempt): Best | null {
  if (attempt.isShown) return best;
  const now = { points: pointsFor(attempt), seconds: attempt.seconds };
  if (!best || now.points > best.points) return now;
  return now.points === best.points && now.seconds < best.seconds ? now : best;
}

/** What an exercise is about: the scheme, and what is wrong with its files. */
type ExerciseMatter = Pick<ErrorExercise, 'story' | 'plantings'>;

/** Progress as it is kept: with what it is progress in, which may be changed where the exercise is one's own. */
export function keptExerciseProgress(
  progress: ExerciseProgress,
  { story, plantings }: ExerciseMatter,
): ExerciseProgress & { readonly of: string } {
  return { ...progress, of: digestOfJson([story, plantings]) };
}

/**
 * Reads what was kept of an exercise, checked as a file would be: what cannot be is taken as not done, and so is what was
 * done when the scheme or the mistakes in it were others.
 */
export function exerciseProgress(content: unknown, { story, plantings }: ExerciseMatter): ExerciseProgress {
  if (!isRecord(content) || content.of !== digestOfJson([story, plantings]))
    return { attempt: null, best: null };
  return { attempt: attemptFrom(content.attempt, plantings.length), best: bestFrom(content.best) };
}

/** Nobody is at an exercise for longer than a week. */
const MOST_SECONDS = 604_800;
const MOST_TRIES = 10_000;

function attemptFrom(kept: unknown, mistakes: number): Attempt | null {
  if (!isRecord(kept)) return null;
  const { found, near, wrong, hints, isShown, seconds } = kept;
  if (!Array.isArray(found) || !Array.isArray(hints) || hints.length !== mistakes) return null;
  const isCount = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
  const places = found.filter((place): place is number => isCount(place, mistakes - 1));
  const taken = hints.filter((count): count is number => isCount(count, HINTS.length));
  if (new Set(places).size !== found.length || taken.length !== mistakes) return null;
  if (!isCount(near, MOST_TRIES) || !isCount(wrong, MOST_TRIES) || !isSeconds(seconds)) return null;
  return { found: places, near, wrong, hints: taken, isShown: isShown === true, seconds };
}

function bestFrom(kept: unknown): Best | null {
  if (!isRecord(kept)) return null;
  const { points, seconds } = kept;
  return typeof points === 'number' && points >= 0 && points <= 100 && isSeconds(seconds)
    ? { points, seconds }
    : null;
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MOST_SECONDS;
}
