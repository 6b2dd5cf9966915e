import { expect, it } from 'vitest';
import { PLAIN_STORY, storyDocument, type Planting } from '#workshop';
import { createWords } from '#words';
import { ownExercises } from '../../src/screens/workshop/errors/exercise-names.ts';

it('a story of one’s own asks for mistakes only where all of them are there to be found', () => {
  const planting: Planting = { mistake: 'missing-month', file: 'claims', month: '2025-12' };
  const kept = (id: string, months: number, plantings: readonly Planting[]) => ({
    id,
    changedAt: 0,
    document: storyDocument({ ...PLAIN_STORY, firstMonth: '2023-07', months }, plantings),
  });
  const stories = [
    kept('inside', 30, [planting]),
    // Its last month is June 2025.
    kept('shortened', 24, [{ ...planting, month: '2025-01' }, planting]),
    kept('unplanted', 30, []),
    { id: 'unreadable', changedAt: 0, document: null },
  ];
  expect(ownExercises(stories, createWords('en-GB')).map(({ id }) => id)).toEqual(['own-inside']);
});
