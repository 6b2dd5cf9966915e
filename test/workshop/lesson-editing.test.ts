import { describe, expect, it } from 'vitest';
import {
  freeId,
  hintAdded,
  hintRemoved,
  LESSONS,
  newLesson,
  optionAdded,
  ownCopy,
  problemsOf,
  stepAdded,
  stepCopied,
  stepMoved,
  stepRemoved,
  withStep,
  withWord,
  type OwnLesson,
} from '#workshop';
import { figuresOfLesson } from '../support/lesson-figures.ts';

const figure = { indicator: 'incurred-claims-ratio', basis: 'service' } as const;
const lesson: OwnLesson = {
  ...newLesson('mine', figure),
  steps: ['a', 'b', 'c'].map((id) => ({ id, show: { kind: 'words' } })),
  words: { 'a.title': 'A', 'b.title': 'B', 'b.say': 'said', 'gone.title': 'Gone' },
};
const ids = ({ steps }: OwnLesson) => steps.map(({ id }) => id).join('');

describe('writing a lesson', () => {
  it('gives every thing an id of its own, never one of a thing that is gone', () => {
    expect(freeId('ratio', [])).toBe('ratio');
    expect(freeId('ratio', ['ratio', 'ratio-2'])).toBe('ratio-3');
    expect(freeId('Ünïcode!', [])).toBe('ncode');
    const words = { 'step.title': 'Of a step that was removed' };
    expect(stepAdded({ ...lesson, words }, 'a')?.id).toBe('step-2');
    expect(stepAdded({ ...lesson, words: {} }, 'a')?.id).toBe('step');
  });

  it('copies a step behind itself with its words', () => {
    const copied = stepCopied(lesson, 'b');
    expect(copied?.lesson.steps.map(({ id }) => id)).toEqual(['a', 'b', 'b-2', 'c']);
    expect(copied?.lesson.words).toMatchObject({ 'b-2.title': 'B', 'b-2.say': 'said' });
  });

  it('moves and removes steps, and keeps the last one', () => {
    expect(ids(stepMoved(lesson, 'a', 1))).toBe('bac');
    expect(ids(stepMoved(lesson, 'c', -2))).toBe('cab');
    expect(ids(stepMoved(lesson, 'a', -1))).toBe('abc');
    expect(ids(stepRemoved(lesson, 'b'))).toBe('ac');
    expect(ids(stepRemoved({ ...lesson, steps: lesson.steps.slice(0, 1) }, 'a'))).toBe('a');
  });

  it('closes the gap that a hint leaves', () => {
    const three = [1, 2, 3].reduce(
      (before, n) => withWord(hintAdded(before, 'a'), `a.hint.${n}`, `hint ${n}`),
      lesson,
    );
    const two = hintRemoved(three, 'a', 2);
    expect(two.steps[0]?.hints).toBe(2);
    expect([two.words['a.hint.1'], two.words['a.hint.2']]).toEqual(['hint 1', 'hint 3']);
    expect(hintAdded(two, 'a').words['a.hint.3']).toBe('');
  });

  it('gives a new choice no words of one that is gone', () => {
    const asked = withStep(lesson, 'a', (step) => ({ ...step, ask: { kind: 'choice', options: [] } }));
    const again = optionAdded(withWord(asked, 'a.option.option', 'Old'), 'a');
    expect(again.steps[0]?.ask).toEqual({ kind: 'choice', options: [{ id: 'option-2', isRight: false }] });
  });
});

describe('what does not hold of a lesson’s figures', () => {
  it.each(LESSONS.map((one) => [one.id, one] as const))('is nothing in %s', async (_, one) => {
    expect(problemsOf(one, await figuresOfLesson(one))).toEqual([]);
  });

  it('is a number that is not known, no answer, or several', () => {
    const counted = { counted: () => null };
    const [step] = lesson.steps;
    if (!step) throw new Error('no step');
    const reckoning = { of: 'figure', ...figure, grain: 'month', end: 0 } as const;
    const problems = problemsOf(
      {
        steps: [
          { ...step, says: { now: { reckoning, unit: 'share' } } },
          { ...step, ask: { kind: 'number', answer: reckoning, unit: 'share', tolerance: 0 } },
          { ...step, ask: { kind: 'choice', options: [{ id: 'x', isRight: false }] } },
          {
            ...step,
            ask: { kind: 'choice', options: ['x', 'y'].map((id) => ({ id, isRight: true })) },
          },
          {
            ...step,
            ask: {
              kind: 'choice',
              isSeveral: true,
              options: ['x', 'y'].map((id) => ({ id, isRight: true })),
            },
          },
          { ...step, ask: { kind: 'month', figure, grain: 'month', from: 3, to: 0, rule: 'highest' } },
        ],
      },
      counted,
    );
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'no-number lesson.steps.0.says.now',
      'no-number lesson.steps.1.ask.answer',
      'no-answer lesson.steps.2.ask.options',
      'several-answers lesson.steps.3.ask.options',
      'no-answer lesson.steps.5.ask',
    ]);
  });

  it('copies the words that there are', () => {
    const [first] = LESSONS;
    if (!first) throw new Error('no lesson');
    const copy = ownCopy(first, 'copy', (key) => (key.endsWith('.notes') ? '' : key));
    expect(copy.id).toBe('copy');
    expect(copy.words['alarm.title']).toBe('alarm.title');
    expect(Object.keys(copy.words).some((key) => key.endsWith('.notes'))).toBe(false);
  });
});
