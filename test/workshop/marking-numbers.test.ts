import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, tallyOf, type Figures, type NumberQuestion } from '#workshop';
import { createWords } from '#words';
import { numberInUnit } from '../../src/screens/workshop/lesson/lesson-texts.ts';

const NO_FIGURES: Figures = { counted: () => null };
const words = createWords('en-GB');

const asked = (right: number, unit: NumberQuestion['unit'], tolerance = 0): NumberQuestion => ({
  kind: 'number',
  answer: { of: 'number', number: right },
  unit,
  tolerance,
});
const markOf = (question: NumberQuestion, text: string) =>
  mark(question, { kind: 'number', text }, NO_FIGURES).mark;

describe('a number that is asked for without any tolerance', () => {
  it.each([
    ['share', 0.487654, '48.8 %'],
    ['share', 0.487654, '48.8'],
    ['ratio', 1.0449, '104.5 %'],
    ['points', -0.04868, '-4.9 points'],
    ['score', 2.346, '2.35'],
    ['money', 1234.5, '1,235'],
    ['money', 99.996, '100.00'],
    ['person-years', 1234.4, '1234'],
    ['days', 18.26, '18.3'],
  ] as const)('is right as it is shown: %s %d as %s', (unit, right, shown) => {
    expect(markOf(asked(right, unit), shown)).toBe('right');
  });

  it.each([
    ['share', 0.487654, '48.6 %', 'near'],
    ['share', 0.487654, '48 %', 'wrong'],
    ['money', 1234.5, '1,236', 'near'],
    ['money', 1234.5, '1,240', 'wrong'],
    ['score', 2.346, '2.34', 'near'],
  ] as const)('is not right one digit beside that: %s %d as %s', (unit, right, said, told) => {
    expect(markOf(asked(right, unit), said)).toBe(told);
  });

  it('is right as it is shown, whatever it is', () => {
    const units = ['share', 'ratio', 'score', 'money', 'days', 'per 1000', 'claims'] as const;
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...units), numbers, (unit, number) => {
        const right = unit === 'share' || unit === 'ratio' ? number / 1e6 : number;
        const shown = numberInUnit(right, unit, words, 'INR');
        // The currency's letters stand behind the sign of the number.
        expect(markOf(asked(right, unit), shown.replace(/INR\s?/, ''))).toBe('right');
      }),
    );
  });
});

it('a tolerance finer than what is shown leaves what is shown right', () => {
  // 2 % of 0.523 % is a hundredth of a point, and the screen shows tenths of one.
  expect(markOf(asked(0.00523, 'share', 0.02), '0.5 %')).toBe('right');
  expect(markOf(asked(0.00523, 'share', 0.02), '0.6 %')).toBe('near');
  // A coarser one stands as it is: 5 % of 200 is 10.
  expect(markOf(asked(200, 'money', 0.05), '210')).toBe('right');
  expect(markOf(asked(200, 'money', 0.05), '211')).toBe('near');
});

it('the band that a room is shown is the one that answers are marked by', () => {
  const tally = tallyOf(asked(0.487654, 'share'), [], NO_FIGURES);
  if (tally.kind !== 'number') throw new Error(tally.kind);
  expect(tally.right?.from).toBeCloseTo(0.487154, 9);
  expect(tally.right?.to).toBeCloseTo(0.488154, 9);
});
