import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '#indicators';
import {
  afterAnswer,
  afterHint,
  betterOf,
  effectOf,
  ERROR_EXERCISES,
  exerciseProgress,
  freshAttempt,
  HINTS,
  isOver,
  keptExerciseProgress,
  MISTAKES,
  MISTAKES_OF,
  nextHint,
  PLAIN_STORY,
  pointsFor,
  type Attempt,
  type Planting,
} from '#workshop';

const PLANTINGS: readonly Planting[] = [
  { mistake: 'double-upload', file: 'finance', month: '2024-06' },
  { mistake: 'missing-month', file: 'claims', month: '2024-11' },
];
const [first, second] = [PLANTINGS[0]!, PLANTINGS[1]!];

describe('a go at an exercise', () => {
  it('is over once all are found, in any order, or shown', () => {
    const fresh = freshAttempt(2);
    expect(isOver(fresh, PLANTINGS)).toBe(false);
    const one = afterAnswer(fresh, second, PLANTINGS);
    expect(one.marked).toEqual({ mark: 'right', planting: second });
    expect(one.attempt.found).toEqual([1]);
    expect(isOver(one.attempt, PLANTINGS)).toBe(false);
    const both = afterAnswer(one.attempt, first, PLANTINGS).attempt;
    expect(isOver(both, PLANTINGS)).toBe(true);
    expect(pointsFor(both)).toBe(100);
    expect(isOver({ ...fresh, isShown: true }, PLANTINGS)).toBe(true);
  });

  it('does not take what was found already a second time', () => {
    const found = afterAnswer(freshAttempt(2), second, PLANTINGS).attempt;
    const again = afterAnswer(found, second, PLANTINGS);
    expect(again.marked.mark).not.toBe('right');
    expect(again.attempt.found).toEqual([1]);
  });

  it('loses 10 points for what was near, 20 for what was wrong, 15 for a hint', () => {
    let attempt = freshAttempt(2);
    attempt = afterAnswer(attempt, { ...first, month: '2024-07' }, PLANTINGS).attempt;
    expect(pointsFor(attempt)).toBe(90);
    attempt = afterAnswer(attempt, { ...first, file: 'contributions', month: '2023-01' }, PLANTINGS).attempt;
    expect(pointsFor(attempt)).toBe(70);
    attempt = afterHint(attempt, 0);
    expect(pointsFor(attempt)).toBe(55);
    expect(pointsFor({ ...attempt, isShown: true })).toBe(0);
  });

  it('has hints for what is not found, one mistake after the other, and then no more', () => {
    let attempt = freshAttempt(2);
    const given: string[] = [];
    for (let hint = nextHint(attempt, PLANTINGS); hint; hint = nextHint(attempt, PLANTINGS)) {
      given.push(`${hint.mistake} ${hint.hint}`);
      attempt = afterHint(attempt, hint.mistake);
    }
    expect(given).toEqual([0, 1].flatMap((mistake) => HINTS.map((hint) => `${mistake} ${hint}`)));
    expect(nextHint({ ...freshAttempt(2), found: [0] }, PLANTINGS)?.mistake).toBe(1);
  });

  it('is better with more points, or as many in less time; what was shown never is', () => {
    const go = (near: number, seconds: number): Attempt => ({
      ...freshAttempt(1),
      found: [0],
      near,
      seconds,
    });
    expect(betterOf(null, go(1, 60))).toEqual({ points: 90, seconds: 60 });
    expect(betterOf({ points: 90, seconds: 60 }, go(0, 90))).toEqual({ points: 100, seconds: 90 });
    expect(betterOf({ points: 90, seconds: 60 }, go(1, 59))).toEqual({ points: 90, seconds: 59 });
    expect(betterOf({ points: 90, seconds: 60 }, go(2, 5))).toEqual({ points: 90, seconds: 60 });
    expect(betterOf(null, { ...go(0, 5), isShown: true })).toBeNull();
  });
});

describe('what is kept of an exercise', () => {
  const exercise = { story: PLAIN_STORY, plantings: PLANTINGS };
  const nothing = { attempt: null, best: null };
  const done = {
    attempt: { ...freshAttempt(2), found: [1], near: 2, wrong: 1, hints: [3, 0], seconds: 75.5 },
    best: { points: 40, seconds: 300 },
  };
  /** As it comes back from the device, with something else in it than was kept. */
  const back = (progress: typeof done, change: object = {}): unknown =>
    JSON.parse(JSON.stringify({ ...keptExerciseProgress(progress, exercise), ...change }));

  it('comes back as it was', () => {
    expect(exerciseProgress(back(done), exercise)).toEqual(done);
    // The keys of a story from a file may stand in another order.
    const turned = Object.fromEntries(
      Object.entries(PLAIN_STORY).toReversed(),
    ) as unknown as typeof PLAIN_STORY;
    expect(exerciseProgress(back(done), { ...exercise, story: turned })).toEqual(done);
  });

  it('is of these mistakes in this scheme, and of no others, however many they are', () => {
    const elsewhere = PLANTINGS.map((one) => ({ ...one, month: '2024-09' }));
    expect(exerciseProgress(back(done), { ...exercise, plantings: elsewhere })).toEqual(nothing);
    expect(exerciseProgress(back(done), { ...exercise, plantings: PLANTINGS.toReversed() })).toEqual(nothing);
    expect(exerciseProgress(back(done), { ...exercise, plantings: [first] })).toEqual(nothing);
    const larger = { ...PLAIN_STORY, families: PLAIN_STORY.families + 1 };
    expect(exerciseProgress(back(done), { ...exercise, story: larger })).toEqual(nothing);
    expect(exerciseProgress(done, exercise)).toEqual(nothing);
  });

  it('is taken as not done where it is of another form', () => {
    for (const kept of [null, 3, [], {}]) expect(exerciseProgress(kept, exercise)).toEqual(nothing);
    expect(exerciseProgress(back(done, { attempt: 'x', best: [] }), exercise)).toEqual(nothing);
    for (const broken of [
      { found: [7] },
      { found: [0, 0] },
      { near: -1 },
      { hints: [9, 0] },
      { seconds: 1e9 },
    ]) {
      const attempt = { ...done.attempt, ...broken };
      expect(exerciseProgress(back(done, { attempt }), exercise).attempt).toBeNull();
    }
    expect(exerciseProgress(back(done, { best: { points: 101, seconds: 1 } }), exercise).best).toBeNull();
  });

  it('never breaks the reader', () => {
    fc.assert(fc.property(fc.jsonValue(), (kept) => void exerciseProgress(kept, exercise)));
    const { of } = keptExerciseProgress(done, exercise);
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        (attempt, best) => void exerciseProgress({ of, attempt, best }, exercise),
      ),
    );
  });
});

describe('what a mistake does', () => {
  it('is told by an indicator that there is, on a basis that it has', () => {
    for (const mistake of MISTAKES)
      for (const file of MISTAKES_OF[mistake]) {
        const { indicator, basis } = effectOf({ mistake, file, month: '2024-01' });
        expect(indicatorOf(indicator)?.bases.map(([name]) => name)).toContain(basis);
      }
  });

  it('is of exercises whose months are in their records', () => {
    for (const { story, plantings } of ERROR_EXERCISES)
      for (const { month } of plantings) {
        const at = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
        const months = at(month) - at(story.firstMonth);
        expect(months >= 0 && months < story.months).toBe(true);
      }
  });
});
