import { expect, it } from 'vitest';
import { COMPARE_LOOKS } from '#state';
import { compareViewOf } from '../../src/state/compare-view.ts';
import { requestOf } from '../../src/screens/compare/request.ts';

it('no address asks for more periods than a look draws', () => {
  for (const look of COMPARE_LOOKS) {
    const view = compareViewOf(`look=${look}&before=0001-01&end=2000-12`);
    expect(requestOf(view).length, look).toBeLessThanOrEqual(36);
  }
  expect(requestOf(compareViewOf('look=before&before=0001-01&end=2000-12'))).toMatchObject({
    length: 1,
    before: 12,
    end: 24_011,
  });
});
