// @vitest-environment jsdom
import '../support/dom.ts';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CompareView } from '#state';
import { useDrawnView } from '../../src/screens/compare/drawn-view.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

/** What is drawn when the answer to one view is here, and another is wanted of which there is none yet. */
function drawnMeanwhile(answered: Partial<CompareView>, wanted: Partial<CompareView>) {
  const first = { ...WHOLE_VIEW, ...answered };
  const next = { ...first, ...wanted };
  const { result, rerender } = renderHook(
    ({ view, isAnswered }: { readonly view: CompareView; readonly isAnswered: boolean }) =>
      useDrawnView(view, isAnswered),
    { initialProps: { view: first, isAnswered: true } },
  );
  rerender({ view: next, isAnswered: false });
  const meanwhile = result.current;
  rerender({ view: next, isAnswered: true });
  expect(result.current).toBe(next);
  return meanwhile;
}

describe('while another answer is on its way', () => {
  it('what is drawn says what the answer that is here was asked', () => {
    const women = { split: 'sex', group: 'F' } as const;
    expect(drawnMeanwhile({}, { part: women })?.part).toBeNull();
    expect(drawnMeanwhile({ part: women }, { part: null })?.part).toEqual(women);
    expect(drawnMeanwhile({}, { grain: 'month', look: 'dots', indicator: 'renewal-rate' })).toEqual(
      WHOLE_VIEW,
    );
    expect(drawnMeanwhile({ schemes: ['a', 'b'] }, { schemes: null, end: 24_000 })).toEqual({
      ...WHOLE_VIEW,
      schemes: ['a', 'b'],
    });
    expect(drawnMeanwhile({ look: 'dots' }, { look: 'dots', standard: 'who' })?.standard).toBe('none');
  });

  it('what needs no answer is as it is wanted at once', () => {
    const change = { isAnonymous: true, mine: 'a', benchmark: 'median', currency: 'EUR' } as const;
    expect(drawnMeanwhile({}, { ...change, grain: 'year' })).toEqual({ ...WHOLE_VIEW, ...change });
  });

  it('small counts that are to be hidden are drawn no more', () => {
    expect(drawnMeanwhile({}, { hideBelow: 5 })).toBeNull();
    expect(drawnMeanwhile({ hideBelow: 5 }, { hideBelow: 10 })).toBeNull();
    expect(drawnMeanwhile({ hideBelow: 10 }, { hideBelow: null })?.hideBelow).toBe(10);
  });
});
