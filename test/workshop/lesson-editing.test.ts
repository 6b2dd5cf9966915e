import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeName,
  hintAdded,
  hintRemoved,
  lessonDocument,
  LESSONS,
  MOST_IN_LESSON,
  newLesson,
  optionAdded,
  ownCopy,
  problemsOf,
  readDraft,
  stepAdded,
  stepCopied,
  stepMoved,
  stepPutBack,
  stepRemoved,
  withNumberIn,
  withStep,
  withWord,
  type OwnLesson,
} from '#workshop';
import { freeId } from '../../src/workshop/lessons/editing.ts';
import { figuresOfLesson } from '../support/lesson-figures.ts';
import { tries } from '../support/tries.ts';

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
    expect(freeId('constructor', [])).toBe('constructor-2');
    expect(freeName('number', ['ratio'])).toBe('number');
    expect(freeName('number', ['number', 'number2'])).toBe('number3');
    expect(freeName('number', ['number', 'number3'])).toBe('number2');
  });

  it('takes a text from a spreadsheet as words in lines', () => {
    const pasted = withWord(lesson, 'a.say', 'one\ttwo\r\nthree\u000bfour\rfive');
    expect(pasted.words['a.say']).toBe('one two\nthree four\nfive');
  });

  it('takes no words longer than a lesson can hold', () => {
    const full = withWord(lesson, 'a.say', 'x'.repeat(MOST_IN_LESSON.letters));
    expect(withWord(full, 'a.say', 'y'.repeat(MOST_IN_LESSON.letters + 1))).toBe(full);
    expect(withNumberIn(full, 'a.say', 'n', 7)).toBeNull();
    expect(withNumberIn(lesson, 'b.say', 'n', 2)?.words['b.say']).toBe('sa{n}id');
  });

  it('puts a removed step back in its place, once, and never as one too many', () => {
    const [, step] = lesson.steps;
    if (!step) throw new Error('no step');
    const without = stepRemoved(lesson, 'b');
    expect(ids(stepPutBack(without, step, 1))).toBe('abc');
    expect(stepPutBack(lesson, step, 1)).toBe(lesson);
    expect(stepPutBack(without, step, 1).words).toEqual(lesson.words);
    const full = {
      ...lesson,
      steps: Array.from({ length: MOST_IN_LESSON.steps }, (_, i) => ({ ...step, id: `s${i}` })),
    };
    expect(stepPutBack(full, step, 1)).toBe(full);
  });

  it('never makes what it could not read again, whatever is typed', () => {
    const at = fc.nat({ max: MOST_IN_LESSON.steps - 1 });
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('\t', 'a\u000bb', '\r', '\u0085', 'x'.repeat(4001), '\ud800'),
    );
    type Change = (before: OwnLesson) => OwnLesson;
    const idAt = ({ steps }: OwnLesson, i: number) => steps[i % steps.length]?.id ?? '';
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.tuple(at, fc.constantFrom('title', 'say', 'notes', 'ask', 'hint.1', 'option.option'), typed).map(
        ([i, part, text]): Change =>
          (one) =>
            withWord(one, `${idAt(one, i)}.${part}`, text),
      ),
      fc.tuple(at, fc.nat({ max: 5000 })).map(
        ([i, place]): Change =>
          (one) =>
            withNumberIn(one, `${idAt(one, i)}.say`, 'number', place) ?? one,
      ),
      fc.tuple(at, at).map(([i, to]): Change => {
        return (one) => {
          const step = one.steps[i % one.steps.length];
          return step ? stepPutBack(stepRemoved(one, step.id), step, to) : one;
        };
      }),
      at.map(
        (i): Change =>
          (one) =>
            stepAdded(one, idAt(one, i))?.lesson ?? one,
      ),
      at.map(
        (i): Change =>
          (one) =>
            stepCopied(one, idAt(one, i))?.lesson ?? one,
      ),
      at.map(
        (i): Change =>
          (one) =>
            stepMoved(one, idAt(one, i), 2),
      ),
      at.map(
        (i): Change =>
          (one) =>
            stepRemoved(one, idAt(one, i)),
      ),
      at.map(
        (i): Change =>
          (one) =>
            hintAdded(one, idAt(one, i)),
      ),
      at.map(
        (i): Change =>
          (one) =>
            hintRemoved(one, idAt(one, i), 1),
      ),
      at.map(
        (i): Change =>
          (one) =>
            optionAdded(
              withStep(one, idAt(one, i), (step) => ({
                ...step,
                ask: step.ask ?? { kind: 'choice', options: [] },
              })),
              idAt(one, i),
            ),
      ),
    );
    const [finished] = LESSONS;
    if (!finished) throw new Error('no lesson');
    const begun = fc.constantFrom(
      lesson,
      newLesson('new', figure),
      ownCopy(finished, 'copy', (key) => key),
    );
    fc.assert(
      fc.property(begun, fc.array(change, { maxLength: 60, size: 'max' }), (first, changes) => {
        const last = changes.reduce((one, next) => next(one), first);
        const read = readDraft(lessonDocument(last, 'en'));
        expect('faults' in read ? read.faults : []).toEqual([]);
      }),
      { numRuns: tries(25) },
    );
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
