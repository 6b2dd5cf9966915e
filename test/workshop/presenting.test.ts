import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LESSONS, phaseCode, phasesOf, stopAt, stopBeside, stopsOf, type LessonStep } from '#workshop';

const ask: NonNullable<LessonStep['ask']> = {
  kind: 'number',
  answer: { of: 'number', number: 1 },
  unit: 'score',
  tolerance: 0.01,
};
const codes = (step: Pick<LessonStep, 'ask' | 'hints'>) => phasesOf(step).map(phaseCode);

describe('what a room is shown of a step', () => {
  it('is the step alone where nothing is asked, whatever hints it may have', () => {
    expect(codes({})).toEqual(['step']);
    expect(codes({ hints: 2 })).toEqual(['step']);
  });

  it('is the step, its question, hints one by one, and the answer', () => {
    expect(codes({ ask })).toEqual(['step', 'ask', 'reveal']);
    expect(codes({ ask, hints: 2 })).toEqual(['step', 'ask', 'hint-1', 'hint-2', 'reveal']);
  });
});

describe('turning', () => {
  const steps: LessonStep[] = [
    { id: 'one', show: { kind: 'words' } },
    { id: 'two', show: { kind: 'words' }, ask, hints: 1 },
    { id: 'three', show: { kind: 'words' } },
  ];
  const stops = stopsOf({ steps });

  it('goes through every phase of every step once', () => {
    expect(stops.map(({ step, phase }) => `${step} ${phaseCode(phase)}`)).toEqual([
      'one step',
      'two step',
      'two ask',
      'two hint-1',
      'two reveal',
      'three step',
    ]);
  });

  it.each([
    ['two', 'hint-1', 3],
    ['two', null, 1],
    ['two', 'hint-7', 1],
    ['three', 'reveal', 5],
    ['four', 'ask', 0],
    [null, null, 0],
  ])('an address of step %s and phase %s is stop %d', (step, phase, at) => {
    expect(stopAt(stops, step, phase)).toBe(at);
  });

  it('stays at the ends, and back takes back what on did everywhere else', () => {
    expect(stopBeside(stops, 0, -1)).toBe(0);
    expect(stopBeside(stops, 5, 1)).toBe(5);
    expect(stopBeside([], 0, 1)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: stops.length - 2 }), (at) => {
        expect(stopBeside(stops, stopBeside(stops, at, 1), -1)).toBe(at);
      }),
    );
  });

  it('finds every stop of every finished lesson again by its address', () => {
    for (const lesson of LESSONS) {
      const all = stopsOf(lesson);
      all.forEach(({ step, phase }, at) => expect(stopAt(all, step, phaseCode(phase))).toBe(at));
    }
  });
});
