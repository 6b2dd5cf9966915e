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
  MISTAKES,
  MISTAKES_OF,
  nextHint,
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
  it('comes back as it was', () => {
    const attempt = { ...freshAttempt(2), found: [1], near: 2, wrong: 1, hints: [3, 0], seconds: 75.5 };
    const kept = { attempt, best: { points: 40, seconds: 300 } };
    expect(exerciseProgress(JSON.parse(JSON.stringify(kept)), 2)).toEqual(kept);
  });

  it('is taken as not done where it is of another form, or of an exercise that has changed', () => {
    const attempt = freshAttempt(2);
    const nothing = { attempt: null, best: null };
    for (const kept of [null, 3, [], {}, { attempt: 'x', best: [] }])
      expect(exerciseProgress(kept, 2)).toEqual(nothing);
    expect(exerciseProgress({ attempt }, 3)).toEqual(nothing);
    for (const broken of [
      { found: [7] },
      { found: [0, 0] },
      { near: -1 },
      { hints: [9, 0] },
      { seconds: 1e9 },
    ])
      expect(exerciseProgress({ attempt: { ...attempt, ...broken } }, 2)).toEqual(nothing);
    expect(exerciseProgress({ best: { points: 101, seconds: 1 } }, 2)).toEqual(nothing);
  });

  it('never breaks the reader', () => {
    fc.assert(fc.property(fc.jsonValue(), (kept) => void exerciseProgress(kept, 2)));
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
