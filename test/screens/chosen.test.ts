import { describe, expect, it } from 'vitest';
import { areMadeUpApart, chosenIds, comparables } from '../../src/screens/compare/chosen.ts';
import { scheme } from '../support/stored.ts';
import { profileOf } from '../support/stored.ts';

const here = (id: string, change: object = {}) => ({ ...scheme(id), id, ...change });
const received = (id: string, change: object = {}) => ({
  id: `file-${id}`,
  profile: profileOf(id),
  ...change,
});
const idsOf = (all: ReturnType<typeof comparables>) => all.map(({ id }) => id);

describe('schemes that can be put side by side', () => {
  it('are offered once each: of one that is here and was received too, its records speak', () => {
    const all = comparables([here('a'), here('b')], [received('a'), received('c')], 'en');
    expect(idsOf(all)).toEqual(['a', 'b', 'file-c']);
    expect(all.map(({ isOfFile }) => isOfFile)).toEqual([false, false, true]);
  });

  it('are those of files where the records are in the bin', () => {
    expect(idsOf(comparables([here('a', { deletedAt: 5 })], [received('a')], 'en'))).toEqual(['file-a']);
  });

  it('are found again by the id of their file once their records are here', () => {
    const all = comparables([here('a'), here('b')], [received('a')], 'en');
    expect(chosenIds({ schemes: ['file-a', 'b', 'a'] }, all)).toEqual(['a', 'b']);
    expect(chosenIds({ schemes: ['file-x'] }, all)).toEqual(['file-x']);
  });

  it('leave those out that a file says are made up, beside real ones', () => {
    const all = comparables([here('a')], [received('b'), received('c', { isMadeUp: true })], 'en');
    expect(areMadeUpApart(all)).toBe(true);
    expect(chosenIds({ schemes: null }, all)).toEqual(['a', 'file-b']);
    expect(chosenIds({ schemes: ['a', 'file-c'] }, all)).toEqual(['a', 'file-c']);
    const madeUp = comparables([here('a', { origin: 'made-up' })], [received('c', { isMadeUp: true })], 'en');
    expect(areMadeUpApart(madeUp)).toBe(false);
  });
});
