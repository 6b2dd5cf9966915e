import { describe, expect, it } from 'vitest';
import {
  lessonOf,
  markedAt,
  rightMonths,
  scoreOf,
  tallyOf,
  withinFences,
  type AnswersDocument,
  type Figures,
  type Question,
} from '#workshop';
import { figuresOfLesson } from '../support/lesson-figures.ts';

type Given = NonNullable<AnswersDocument['answers'][number]['given']>;

const NO_FIGURES: Figures = { counted: () => null };

/** Answers of a room to one step, one participant each; undefined where somebody has not come to it. */
function room(
  given: ReadonlyArray<Given | null | undefined>,
  revealed: readonly number[] = [],
): AnswersDocument[] {
  return given.map((one, i) => ({
    format: 'schemescope-answers',
    version: 1,
    lesson: { id: 'own', digest: 'a' },
    participant: { id: `p${i}`, name: 'Asha' },
    edition: 1,
    savedAt: '2026-02-03T09:30:00Z',
    answers:
      one === undefined
        ? []
        : [{ step: 'one', given: one, mark: 'right', hints: 0, isRevealed: revealed.includes(i) }],
  }));
}

function talliedOf(question: Question, documents: readonly AnswersDocument[], figures = NO_FIGURES) {
  return tallyOf(question, markedAt('one', question, documents, figures), figures);
}

const number = (text: string): Given => ({ kind: 'number', text });
const choice = (...chosen: string[]): Given => ({ kind: 'choice', chosen });

describe('what a room answered', () => {
  it('counts options, and marks anew whatever the file says of itself', () => {
    const question: Question = {
      kind: 'choice',
      options: [
        { id: 'a', isRight: true },
        { id: 'b', isRight: false },
        { id: 'c', isRight: false },
      ],
    };
    const given = [
      choice('a'),
      choice('b'),
      choice('b'),
      choice('a'),
      choice('gone'),
      null,
      undefined,
      // Of a file from before: the button was pressed with nothing chosen.
      choice(),
    ];
    expect(talliedOf(question, room(given, [5]))).toEqual({
      kind: 'choice',
      options: [
        { id: 'a', count: 2, isRight: true },
        { id: 'b', count: 2, isRight: false },
        { id: 'c', count: 0, isRight: false },
      ],
      // Five gave something; one looked at the answer without, one has not come to it, one chose nothing.
      standing: {
        right: 2,
        near: 0,
        wrong: 3,
        unreadable: 0,
        unknown: 0,
        answered: 5,
        unanswered: 3,
        revealed: 1,
      },
    });
  });

  it('puts numbers in order as they were meant, with those that cannot be read apart', () => {
    const question: Question = {
      kind: 'number',
      answer: { of: 'number', number: 0.65 },
      unit: 'share',
      tolerance: 0.02,
    };
    // 65 %, 0.65 and 65 are one answer; 0.66 is off by 0.01, within 0.013; 0.70 is near (4 x 0.013); 30 % is wrong.
    const given = ['65 %', '0.65', '65', '0.66', '70%', '30 %', 'a lot'].map(number);
    const tally = talliedOf(question, room(given));
    if (tally.kind !== 'number') throw new Error(tally.kind);
    expect(tally.numbers.map((one) => Math.round(one * 100))).toEqual([30, 65, 65, 65, 66, 70]);
    expect(tally.right?.from).toBeCloseTo(0.637);
    expect(tally.right?.to).toBeCloseTo(0.663);
    expect(tally.standing).toMatchObject({ right: 4, near: 1, wrong: 1, unreadable: 1, answered: 7 });
  });

  it('has nothing to hold answers against where the scheme does not say', () => {
    const question: Question = {
      kind: 'number',
      answer: { of: 'quotient', over: { of: 'number', number: 1 }, under: { of: 'number', number: 0 } },
      unit: 'ratio',
      tolerance: 0,
    };
    expect(talliedOf(question, room([number('1')]))).toMatchObject({
      numbers: [],
      right: null,
      standing: { unknown: 1, right: 0, answered: 1 },
    });
  });

  it('counts months of a lesson, and a participant’s right answers', async () => {
    const lesson = lessonOf('late-claims');
    const step = lesson?.steps.find(({ ask }) => ask?.kind === 'month');
    if (!lesson || step?.ask?.kind !== 'month') throw new Error('no question after a month');
    const figures = await figuresOfLesson(lesson);
    // The lowest of the year is its last month: what is not handed in yet is missing there.
    const [right] = rightMonths(step.ask, figures);
    const last = right?.period.last ?? 0;
    const given: Given[] = [
      { kind: 'month', month: last },
      { kind: 'month', month: last },
      { kind: 'month', month: last - 5 },
      { kind: 'month', month: last - 500 },
    ];
    const documents = room(given).map((one) => ({
      ...one,
      answers: one.answers.map((answer) => ({ ...answer, step: step.id })),
    }));
    const tally = tallyOf(step.ask, markedAt(step.id, step.ask, documents, figures), figures);
    if (tally.kind !== 'month') throw new Error(tally.kind);
    expect(tally.months).toHaveLength(12);
    expect(tally.months.filter(({ count }) => count > 0)).toEqual([
      { last: last - 5, count: 1, isRight: false },
      { last, count: 2, isRight: true },
    ]);
    // One gave a month that is not asked about.
    expect(tally.standing).toMatchObject({ right: 2, wrong: 1, unreadable: 1 });
    const asked = lesson.steps.filter(({ ask }) => ask).length;
    const [first] = documents;
    expect(first && scoreOf(lesson, first, figures)).toEqual({ asked, answered: 1, right: 1 });
  });
});

describe('numbers on one scale', () => {
  it('leaves out what lies beyond the outer fences', () => {
    // Hinges 2 and 4 (medians of 1 2 3 and 3 4 5), spread 2: fences at -4 and 10.
    expect(withinFences([1, 2, 3, 4, 5])).toEqual({ within: [1, 2, 3, 4, 5], below: [], above: [] });
    // Hinges 2 and 5 (medians of 1 2 3 and 4 5 100), spread 3: fences at -7 and 14.
    expect(withinFences([1, 2, 3, 4, 5, 100])).toEqual({ within: [1, 2, 3, 4, 5], below: [], above: [100] });
    // All but one agree: a third of what they say is room, so that 0.6 to 2 lies within 0 and 2.
    expect(withinFences([0.6, 1, 1, 1, 1, 1, 2, 900])).toEqual({
      within: [0.6, 1, 1, 1, 1, 1, 2],
      below: [],
      above: [900],
    });
    expect(withinFences([-50, 10, 10, 11, 11])).toMatchObject({ below: [-50], above: [] });
    expect(withinFences([7])).toEqual({ within: [7], below: [], above: [] });
    expect(withinFences([])).toEqual({ within: [], below: [], above: [] });
  });
});
