import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareAddress, compareViewOf } from '../../src/state/compare-view.ts';

it('schemes chosen stand in the address whatever their ids are', () => {
  const schemes = (ids: readonly string[]) =>
    compareViewOf(compareAddress({ schemes: ids }).split('?')[1] ?? '').schemes;
  expect(schemes(['file-a,b', 'c%2Cd'])).toEqual(['file-a,b', 'c%2Cd']);
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (ids) => {
      expect(schemes(ids)).toEqual(ids);
    }),
  );
  // An address of before is read as it was.
  expect(compareViewOf('schemes=file-a,b').schemes).toEqual(['file-a', 'b']);
});
