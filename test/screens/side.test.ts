import { describe, expect, it } from 'vitest';
import type { CompareAnswer, ComparedRow } from '#engine';
import type { CompareView } from '#state';
import { createWords } from '#words';
import { whyNoWay } from '../../src/screens/compare/names.ts';
import { sideOf } from '../../src/screens/compare/side.ts';
import { groundWords } from '../../src/screens/compare/source-words.ts';
import { answered, ghana } from '../support/answered.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

const words = createWords('en-GB');

/** How the first indicator stands. */
function seen(answer: CompareAnswer, change: Partial<CompareView>) {
  const side = sideOf(answer, { ...WHOLE_VIEW, ...change }, words);
  const [column] = side.columns;
  if (!column) throw new Error('no column');
  const { value, reason } = side.benchmark(column);
  const standings = side.rows.map((row) => side.standing(row, column));
  return { value, reason, measured: column.measured, standings, side };
}

const SHARE = [ghana('a', 0.5), ghana('b', 0.52), ghana('c', 0.48)];

describe('schemes side by side', () => {
  it('are not held against money of another currency, also when that scheme is not among the peers', () => {
    const schemes = [ghana('a', 100), ghana('b', 101), ghana('c', 99)];
    const benin = { id: 'd', country: 'BJ', currency: 'XOF', value: 5500 };
    const answer = answered('cost-per-insured', [...schemes, benin]);
    const change = { peersBy: 'country', peers: 'GH', benchmark: 'scheme', benchmarkOf: 'd' } as const;
    expect(seen(answer, change).measured).not.toBe('as-it-is');
    expect(seen(answer, change).value).not.toBe(5500);
    expect(seen(answer, { ...change, benchmark: 'pooled' }).measured).toBe('as-it-is');
  });

  it('are held against no scheme that was counted by other rules, or whose value is not firm', () => {
    const other = answered('renewal-rate', [...SHARE, ghana('d', 0.9, { catalogue: '0.1' })]);
    const held = { benchmark: 'scheme', benchmarkOf: 'd' } as const;
    expect(seen(other, held)).toMatchObject({ value: null, reason: 'scheme-other-version' });
    const open = answered('renewal-rate', [...SHARE, ghana('d', 0.9, { status: 'incomplete' })]);
    expect(seen(open, held)).toMatchObject({ value: null, reason: 'scheme-not-firm' });
    for (const { side, ...told } of seen(open, held).standings.slice(0, 3))
      expect([side, told]).toEqual(['not-judged', { because: 'no-benchmark' }]);
  });

  it('are of one version where all that are on show agree, whatever others say', () => {
    const old = SHARE.map((one) => ({ ...one, id: `${one.id}-old`, country: 'TG', catalogue: '0.1' }));
    const answer = answered('renewal-rate', [...SHARE, ...old, ghana('z', 0.5)]);
    const shown = seen(answer, { peersBy: 'country', peers: 'TG' });
    expect(shown.side.rows.map(({ isOtherVersion }) => isOtherVersion)).toEqual([false, false, false]);
    expect(shown.value).toBeCloseTo(0.5, 10);
    expect(seen(answer, {}).side.rows.filter(({ isOtherVersion }) => isOtherVersion)).toHaveLength(3);
  });

  it('with a ratio of money and no rate for its currency are shown, and said not to be judged for want of the rate', () => {
    const benin = { id: 'd', country: 'BJ', currency: 'XOF', value: 0.9 };
    const answer = answered('incurred-claims-ratio', [...SHARE, benin]);
    const { measured, standings, side } = seen(answer, { currency: 'GHS' });
    expect(measured).toBe('weighed-by-rate');
    expect(standings[3]).toEqual({ side: 'not-judged', because: 'no-rate' });
    const told = groundWords(side, { ...WHOLE_VIEW, currency: 'GHS' }, side.columns, words);
    expect(told.join(' ')).toMatch(
      /No rate is given from XOF into GHS: the ratios of those schemes are shown/,
    );
  });
});

describe('the way from a scheme to its own pages', () => {
  const row = (origin: ComparedRow['origin'], isMine = false) => ({ scheme: { origin }, isMine });

  it('is there for whoever sees its name and all of its numbers, and nowhere else', () => {
    expect(whyNoWay(row('own'), WHOLE_VIEW)).toBeNull();
    expect(whyNoWay(row('file'), WHOLE_VIEW)).toBe('compare.noRecordsHere');
    expect(whyNoWay(row('own'), { ...WHOLE_VIEW, isAnonymous: true })).toBe('compare.noLinkAnonymous');
    expect(whyNoWay(row('own', true), { ...WHOLE_VIEW, isAnonymous: true })).toBeNull();
    expect(whyNoWay(row('own', true), { ...WHOLE_VIEW, hideBelow: 5 })).toBe('compare.noLinkHiding');
  });

  it('is not said to be shut by a file where small numbers are hidden here', () => {
    const hidden = words.say('reason.hidden-small-number');
    const about = words.say('compare.about.hidden');
    expect(hidden).not.toMatch(/file/);
    expect(about).toMatch(/here or by whoever wrote the file/);
  });
});
