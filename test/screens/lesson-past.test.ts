import { describe, expect, it } from 'vitest';
import { newLesson, withWord, type OwnLesson } from '#workshop';
import { afterChange, afterUndo, type Past } from '../../src/screens/workshop/write/past.ts';

const DRAFT = newLesson('own', { indicator: 'incurred-claims-ratio', basis: 'service' });
const FRESH: Past = { lesson: DRAFT, before: [], typing: null };

const type = (key: string, text: string) => (before: OwnLesson) => withWord(before, key, text);
const planted = (before: OwnLesson): OwnLesson => ({
  ...before,
  plantings: [{ mistake: 'missing-month', file: 'claims', month: '2024-02' }],
});

function changed(...changes: ReadonlyArray<readonly [number, (before: OwnLesson) => OwnLesson]>): Past {
  return changes.reduce((past, [at, next]) => afterChange(past, next, at), FRESH);
}

describe('what was changed in a lesson', () => {
  it('is taken back change by change, to the draft', () => {
    const past = changed([0, planted], [10, (before) => ({ ...before, minutes: 45 })]);
    expect(past.lesson).toMatchObject({ minutes: 45, plantings: [{}] });
    const once = afterUndo(past);
    expect(once.lesson).toMatchObject({ minutes: DRAFT.minutes, plantings: [{}] });
    const twice = afterUndo(once);
    expect(twice.lesson).toBe(DRAFT);
    expect(afterUndo(twice).lesson).toBe(DRAFT);
  });

  it('is taken back together where it was typed in one go', () => {
    const past = changed([0, type('name', 'A')], [900, type('name', 'As')], [1800, type('name', 'Ash')]);
    expect(past.lesson.words.name).toBe('Ash');
    expect(afterUndo(past).lesson).toBe(DRAFT);
  });

  it('is taken back apart after a pause, in other words, or with another change between', () => {
    const nameOf = ({ lesson }: Past) => lesson.words.name;
    expect(nameOf(afterUndo(changed([0, type('name', 'A')], [2000, type('name', 'Ab')])))).toBe('A');
    const other = changed([0, type('name', 'A')], [10, type('text', 'B')]);
    expect(afterUndo(other).lesson.words).toEqual({ ...DRAFT.words, name: 'A' });
    const between = changed([0, type('name', 'A')], [10, planted], [20, type('name', 'Ab')]);
    expect(nameOf(afterUndo(between))).toBe('A');
    // What was taken back is not typed on.
    const undone = afterUndo(changed([0, type('name', 'A')], [3000, type('name', 'Ab')]));
    expect(afterChange(undone, type('name', 'Ac'), 3100).before).toHaveLength(2);
  });

  it('is nothing where nothing was changed, and is kept of the last fifty', () => {
    expect(changed([0, (before) => before]).before).toEqual([]);
    const many = Array.from({ length: 60 }, (_, i) => [i, type(`k${i}`, 'x')] as const);
    expect(changed(...many).before).toHaveLength(50);
  });
});
