import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedAfter, saidIn, type Followed } from '../../src/state/presenting.ts';

const at = { step: 'end', phase: 'ask', curtain: 'none' } as const;
const shows = (slides: string, step = 'end') => ({ kind: 'shows', slides, ...at, step }) as const;

describe('what windows of a lesson tell each other', () => {
  it('is read where it has all its parts, and nothing besides', () => {
    expect(saidIn({ kind: 'asks', lesson: 'ratio' })).toEqual({ kind: 'asks' });
    expect(saidIn({ ...shows('a'), lesson: 'ratio', more: 1 })).toEqual(shows('a'));
    expect(saidIn({ kind: 'wants', slides: 'a', ...at })).toEqual({ kind: 'wants', slides: 'a', ...at });
    const timed = { kind: 'wants', slides: 'a', ...at, began: 1_770_000_000_000 };
    expect(saidIn(timed)).toEqual(timed);
    expect(saidIn({ ...timed, began: 'now' })).toEqual({ kind: 'wants', slides: 'a', ...at });
    expect(saidIn({ kind: 'leaves', slides: 'a' })).toEqual({ kind: 'leaves', slides: 'a' });
  });

  it('is nothing where it is of another form, or does not say of which window it is', () => {
    for (const said of [
      null,
      'asks',
      1,
      [],
      {},
      { kind: 'shows' },
      { kind: 'leaves' },
      { kind: 'says', slides: 'a' },
    ])
      expect(saidIn(said)).toBeNull();
    for (const change of [{ slides: 7 }, { slides: '' }, { step: 1 }, { phase: null }, { curtain: 'red' }])
      expect(saidIn({ ...shows('a'), ...change })).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (said) => void saidIn(said)));
  });
});

describe('the window that notes follow', () => {
  const told = (said: ReadonlyArray<readonly [number, Parameters<typeof followedAfter>[1]]>) =>
    said.reduce<Followed | null>((before, [now, one]) => followedAfter(before, one, now), null);

  it('is the first that shows something, wherever it goes', () => {
    expect(told([[0, { kind: 'asks' }]])).toBeNull();
    const followed = told([
      [0, shows('a', 'one')],
      [1000, shows('b', 'two')],
      [2000, shows('a', 'three')],
      [2100, shows('b', 'four')],
    ]);
    expect(followed).toMatchObject({ slides: 'a', shown: { step: 'three' }, heardAt: 2000 });
  });

  it('is another once the first has left, or is not heard any more; that a stranger leaves is nothing to it', () => {
    const first = [[0, shows('a')]] as const;
    expect(told([...first, [10, { kind: 'leaves', slides: 'b' }]])).toMatchObject({ slides: 'a' });
    expect(told([...first, [10, { kind: 'leaves', slides: 'a' }]])).toBeNull();
    expect(told([...first, [10, { kind: 'leaves', slides: 'a' }], [20, shows('b')]])).toMatchObject({
      slides: 'b',
    });
    expect(told([...first, [2500, shows('b')]])).toMatchObject({ slides: 'a' });
    expect(told([...first, [2501, shows('b')]])).toMatchObject({ slides: 'b' });
  });
});
