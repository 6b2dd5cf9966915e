import { describe, expect, it } from 'vitest';
import { isoMonth } from '#units';
import {
  lessonOf,
  keptProgress,
  LESSONS,
  mark,
  monthsOffered,
  progressFrom,
  progressId,
  readTyped,
  reckoned,
  rightMonths,
  rightOptions,
  wordsNeeded,
} from '#workshop';
import { workshop } from '../../src/words/en/workshop.ts';
import { figuresOfLesson } from '../support/lesson-figures.ts';

describe('typed numbers', () => {
  it.each([
    ['70.3', [70.3]],
    ['70,3 %', [70.3]],
    ['1,234.5', [1234.5]],
    ['1.234,5', [1234.5]],
    ['1 234 567', [1_234_567]],
    ['12,34,567', [1_234_567]],
    ['INR 825,404', [825.404, 825_404]],
    ['0,125', [0.125]],
    ['−3', [-3]],
    ['₹910', [910]],
    ['Rs 910', [910]],
    ['Rs. 910', [910]],
    ['rs.9,10,000', [910_000]],
    ['910/-', [910]],
    ['₹ 1,500/-', [1.5, 1500]],
    ['910 €', [910]],
    ['61 percent', [61]],
    ['61 per cent', [61]],
    ['12 days', [12]],
    ['1 month', [1]],
    ['1.5 times', [1.5]],
    ['404 claims', [404]],
    ['12 policies', [12]],
    ['60 women', [60]],
    ['29.8 percentage points', [29.8]],
  ])('%s', (text, readings) => {
    expect(readTyped(text)?.readings).toEqual(readings);
  });

  it.each([
    '',
    'seventy',
    '1,2,3.4.5',
    '%',
    'NaN',
    'Infinity',
    '1e3',
    'Rs.',
    'days',
    '12 of 30',
    '910/30',
    '₹',
  ])('%s is none', (text) => {
    expect(readTyped(text)).toBeNull();
  });
});

it.each(['61 percent', '61 per cent', '61 Percent', '61 %', '61%'])('%s is a percentage', (text) => {
  expect(readTyped(text)?.isPercent).toBe(true);
});

describe('marking', () => {
  const question = {
    kind: 'number',
    answer: { of: 'quotient', over: { of: 'number', number: 70 }, under: { of: 'number', number: 100 } },
    unit: 'share',
    tolerance: 0.01,
  } as const;
  const figures = { counted: () => null };
  it.each([
    ['70', 'right'],
    ['0.7', 'right'],
    ['70,5 %', 'right'],
    ['70 per cent', 'right'],
    ['72', 'near'],
    ['100', 'wrong'],
    ['?', 'unreadable'],
  ])('marks %s as %s against 70 of 100', (text, expected) => {
    expect(mark(question, { kind: 'number', text }, figures).mark).toBe(expected);
  });

  it.each([
    ['70', 'right'],
    ['70 percentage points', 'right'],
    ['72', 'near'],
    ['7', 'wrong'],
  ])('marks %s as %s against 70 percentage points', (text, expected) => {
    expect(mark({ ...question, unit: 'points' }, { kind: 'number', text }, figures).mark).toBe(expected);
  });

  it('says why where there is no answer', () => {
    const none = { ...question, answer: { ...question.answer, under: { of: 'number', number: 0 } } } as const;
    expect(mark(none, { kind: 'number', text: '1' }, figures)).toEqual({
      mark: 'unknown',
      off: null,
      reason: 'nothing-to-divide-by',
    });
  });
});

it('takes nothing of a progress that is of another form', () => {
  const [lesson] = LESSONS;
  if (!lesson) throw new Error('no lesson');
  const fresh = { step: 'alarm', isFinished: false, answers: {} };
  for (const content of [null, 7, [], { step: 'none', answers: [1] }, { answers: { none: {} } }])
    expect(progressFrom(content, lesson)).toEqual(fresh);
});

describe('progress that is kept', () => {
  const [lesson, other] = LESSONS;
  if (!lesson || !other) throw new Error('no lesson');
  const [, step] = lesson.steps;
  if (!step) throw new Error('no step');
  const progress = { step: step.id, isFinished: false, answers: { [step.id]: { hints: 1 } }, savedBy: 'p1' };
  const read = { ...progress, answers: { [step.id]: { hints: 1, isRight: false, isRevealed: false } } };

  it('comes back, also as it was kept before lessons were told apart', () => {
    expect(progressFrom(keptProgress(progress, lesson), lesson)).toEqual(read);
    expect(progressFrom(progress, lesson)).toEqual(read);
  });

  it('is dropped where the lesson has changed since', () => {
    const changed = { ...lesson, steps: lesson.steps.slice(0, -1) };
    expect(progressFrom(keptProgress(progress, lesson), changed).answers).toEqual({});
    expect(progressFrom(keptProgress(progress, lesson), { ...lesson, words: { name: 'In French' } })).toEqual(
      read,
    );
  });

  it('has a place that no exercise has', () => {
    expect(progressId({ id: 'errors-twice' })).not.toBe('errors-twice');
    expect(progressId(lesson)).not.toBe(progressId(other));
  });
});

it('takes no month for an answer that is not on offer', async () => {
  const asked = LESSONS.flatMap((lesson) =>
    lesson.steps.flatMap(({ ask }) => (ask?.kind === 'month' ? [{ lesson, ask }] : [])),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { lesson, ask } of asked) {
    const figures = await figuresOfLesson(lesson);
    const [right] = rightMonths(ask, figures);
    const last = Math.max(...monthsOffered(ask, figures).map(({ period }) => period.last));
    for (const month of [0, last + 1])
      expect(mark(ask, { kind: 'month', month }, figures).mark).toBe('unreadable');
    expect(mark(ask, { kind: 'month', month: right?.period.last ?? 0 }, figures).mark).toBe('right');
  }
});

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('the lesson %s', (id, lesson) => {
  it('has all its words', () => {
    const needed = wordsNeeded(lesson).map((key) => `lesson.${id}.${key}`);
    expect(needed.filter((key) => !Object.hasOwn(workshop, key))).toEqual([]);
  });

  it('has one answer to every question, and a number for everything it says', async () => {
    const figures = await figuresOfLesson(lesson);
    for (const { ask, says = {} } of lesson.steps) {
      for (const { reckoning } of Object.values(says)) expect(reckoned(reckoning, figures).reason).toBeNull();
      if (ask?.kind === 'number') expect(reckoned(ask.answer, figures).reason).toBeNull();
      if (ask?.kind === 'month') expect(rightMonths(ask, figures)).toHaveLength(1);
      if (ask?.kind === 'choice') {
        const right = rightOptions(ask, figures);
        expect(right?.length).toBeGreaterThan(0);
        if (!ask.isSeveral) expect(right).toHaveLength(1);
      }
    }
  });
});

describe('the stories are really there', () => {
  it('ratio: claims grow by a quarter or more, and the ratio by less than a seventh', async () => {
    const lesson = lessonOf('ratio');
    if (!lesson) throw new Error('no lesson');
    const figures = await figuresOfLesson(lesson);
    const at = (indicator: 'incurred-claims' | 'incurred-claims-ratio', end: number) =>
      reckoned({ of: 'figure', indicator, basis: 'service', grain: 'rolling12', end }, figures).number ?? 0;
    expect(at('incurred-claims', 0) / at('incurred-claims', 12)).toBeGreaterThan(1.25);
    expect(at('incurred-claims-ratio', 0) / at('incurred-claims-ratio', 12)).toBeLessThan(8 / 7);
  });

  it('late-claims: the last month looks best, and late claims change it alone', async () => {
    const lesson = lessonOf('late-claims');
    if (!lesson) throw new Error('no lesson');
    const figures = await figuresOfLesson(lesson);
    for (const { ask, id } of lesson.steps) {
      if (ask?.kind === 'month')
        expect(rightMonths(ask, figures).map(({ period }) => isoMonth(period.last))).toEqual(['2025-12']);
      if (id === 'which' && ask?.kind === 'choice') expect(rightOptions(ask, figures)).toEqual(['month']);
    }
  });
});
