import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfWorkshop, keyOfMade, madeFor, type MadeFor } from '#state';
import { idOfMade } from '../../src/state/of-workshop.ts';

const idOf = (made: MadeFor, digest = '1x7f3k') => idOfMade(keyOfMade(made), digest);

describe('what a scheme of the workshop was made for', () => {
  it('is read from its id as it was written, whatever the lesson is called', () => {
    const variants: Readonly<Record<MadeFor['what'], ReadonlyArray<MadeFor['variant']>>> = {
      lesson: ['plain', 'mended'],
      errors: ['plain', 'clean'],
      make: ['plain'],
    };
    const made = fc.constantFrom('lesson', 'errors', 'make').chain((what) =>
      fc.record({
        what: fc.constant(what),
        item: fc
          .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
          .filter((item) => !/-(clean|mended)$/.test(item)),
        variant: fc.constantFrom(...variants[what]),
      }),
    );
    fc.assert(
      fc.property(made, fc.stringMatching(/^[0-9a-z]{1,7}$/), (one, digest) => {
        expect(madeFor(idOf(one, digest))).toEqual(one);
      }),
    );
  });

  it('takes a lesson that is called like the end of another for itself', () => {
    for (const item of ['board-mended', 'hands-clean'])
      expect(madeFor(`made-lesson-${item}-1a2b`)).toEqual({ what: 'lesson', item, variant: 'plain' });
    expect(madeFor('made-mended-lesson-board-1a2b')).toEqual({
      what: 'lesson',
      item: 'board',
      variant: 'mended',
    });
    expect(madeFor('made-errors-gap-clean-abc')).toEqual({ what: 'errors', item: 'gap', variant: 'clean' });
  });

  it('is nothing of a scheme of anybody’s, of a sample, or of what was opened', () => {
    for (const id of ['id17', 'sample-village', 'opened-1x7', 'made-what-if-1x7', 'made-lesson-1x7', ''])
      expect(madeFor(id)).toBeNull();
  });

  it('tells which schemes are nobody’s: of lessons and exercises, not those one made', () => {
    expect(isOfWorkshop({ id: 'made-mended-lesson-board-1x7' })).toBe(true);
    expect(isOfWorkshop({ id: 'made-errors-own-k3-clean-1x7' })).toBe(true);
    expect(isOfWorkshop({ id: 'made-make-k3-1x7' })).toBe(false);
    expect(isOfWorkshop({ id: 'sample-village' })).toBe(false);
  });
});
