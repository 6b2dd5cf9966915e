import { expect, it } from 'vitest';
import { isOfWorkshop } from '#state';
import { whenceOf } from '../../src/screens/workshop/whence.ts';

it.each([
  ['made-lesson-board-1a2b', { place: 'lesson', item: 'board', isClean: false }],
  ['made-mended-lesson-board-1a2b', { place: 'lesson', item: 'board', isClean: false }],
  // Lessons that are called so, and no mended or clean scheme of another.
  ['made-lesson-board-mended-1a2b', { place: 'lesson', item: 'board-mended', isClean: false }],
  ['made-lesson-hands-clean-1a2b', { place: 'lesson', item: 'hands-clean', isClean: false }],
  ['made-errors-twice-clean-1a2b', { place: 'errors', item: 'twice', isClean: true }],
  ['made-errors-own-x7-1a2b', { place: 'errors', item: 'own-x7', isClean: false }],
  ['made-make-x7-1a2b', { place: 'make', item: 'x7', isClean: false }],
  ['made-what-if-1a2b', null],
  ['sample-village', null],
])('%s was made in %o', (id, whence) => {
  expect(whenceOf(id)).toEqual(whence);
});

it('the schemes of lessons and exercises are of the workshop, mended or not', () => {
  for (const id of ['made-lesson-board-1a', 'made-mended-lesson-board-1a', 'made-errors-twice-clean-1a'])
    expect(isOfWorkshop({ id }), id).toBe(true);
  for (const id of ['made-make-x7-1a', 'sample-village', 'mended-lesson'])
    expect(isOfWorkshop({ id }), id).toBe(false);
});
